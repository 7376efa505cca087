-- What the author of a branch writes freely. Events hold the salted hash of it; erasing these rows leaves the chain of events whole.
create table branch_text (
    branch     text        not null,
    version    integer     not null,
    crisis     text        not null,
    person     text        not null,
    salt       text        not null,
    title      text        not null,
    question   text        not null,
    hash       text        not null,
    written_at timestamptz not null default now(),
    primary key (branch, version)
);

create index branch_text_by_person on branch_text (person, crisis);

-- Read model of the branches' pages: one row per branch and version. Rebuilt by replay; holds nothing that the events do not.
create table branch_entry (
    branch      text        not null,
    version     integer     not null,
    revision    bigint      not null,
    recorded_at timestamptz not null,
    crisis      text        not null,
    person      text        not null,
    withdrawn   boolean     not null,
    value       jsonb       not null,
    primary key (branch, version)
);

create index branch_entry_by_crisis on branch_entry (crisis, branch, version desc);
