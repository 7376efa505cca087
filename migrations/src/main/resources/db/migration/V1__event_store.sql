-- The event store. Every transaction that stores events is one commit; its revision is dense over the whole store.
create table commit (
    revision    bigint      not null primary key,
    recorded_at timestamptz not null,
    person      text,
    reason      text
);

create table domain_event_entry (
    global_index         bigint  not null generated always as identity primary key,
    revision             bigint  not null references commit (revision),
    event_identifier     text    not null unique,
    aggregate_identifier text    not null,
    sequence_number      bigint  not null,
    type                 text    not null,
    payload_type         text    not null,
    payload_revision     text,
    payload              jsonb   not null,
    meta_data            jsonb   not null,
    time_stamp           text    not null,
    hash                 text    not null,
    constraint domain_event_entry_by_sequence unique (aggregate_identifier, sequence_number)
);

create index domain_event_entry_by_revision on domain_event_entry (revision, global_index);

create table snapshot_event_entry (
    event_identifier     text   not null unique,
    aggregate_identifier text   not null,
    sequence_number      bigint not null,
    type                 text   not null,
    payload_type         text   not null,
    payload_revision     text,
    payload              jsonb  not null,
    meta_data            jsonb  not null,
    time_stamp           text   not null,
    primary key (aggregate_identifier, sequence_number)
);

-- How far each processor has read, and which node reads.
create table token_entry (
    processor_name text    not null,
    segment        integer not null,
    token          text,
    token_type     text,
    "timestamp"    text,
    owner          text,
    primary key (processor_name, segment)
);

-- The revision up to which each projection has written, in the same transaction as its rows.
create table projection_position (
    name     text   not null primary key,
    revision bigint not null
);
