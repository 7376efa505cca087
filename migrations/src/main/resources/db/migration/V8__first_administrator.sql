-- One-time links by which the first administrator is made: hashes only, each for a day; none is left once there is one.
create table first_administrator (
    secret     text        not null primary key,
    expires_at timestamptz not null
);
