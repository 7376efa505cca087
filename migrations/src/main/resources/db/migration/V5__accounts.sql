-- Who can sign in. Events know a person by the opaque id alone, so that a person can be erased and the record stays whole.
create table account (
    person     text        not null primary key,
    user_name  text        not null,
    name       text        not null,
    password   text        not null,
    roles      text[]      not null default '{reader}',
    created_at timestamptz not null default now()
);

create unique index account_by_user_name on account (lower(user_name));

-- Who chose to look at others' onsets of a case before sealing an own one. Visitors without an account carry it in their session.
create table looked (
    person text        not null references account (person) on delete cascade,
    crisis text        not null,
    at     timestamptz not null default now(),
    primary key (person, crisis)
);
