-- What a reader writes freely. Events hold the salted hash of it; erasing these rows leaves the chain of events whole.
create table annotation_text (
    annotation text        not null,
    version    integer     not null,
    crisis     text        not null,
    person     text        not null,
    salt       text        not null,
    markdown   text        not null,
    hash       text        not null,
    written_at timestamptz not null default now(),
    primary key (annotation, version)
);

create index annotation_text_by_person on annotation_text (person, crisis);

-- Read model of the annotations pages: one row per annotation and version. Rebuilt by replay; holds nothing that the events do not.
create table annotation_entry (
    annotation    text        not null,
    version       integer     not null,
    revision      bigint      not null,
    recorded_at   timestamptz not null,
    crisis        text        not null,
    person        text        not null,
    dyad          text,
    judgement     text        not null,
    edtf          text,
    earliest      timestamptz,
    latest        timestamptz,
    best          timestamptz,
    confidence    text        not null,
    seen_before   boolean     not null,
    revision_seen bigint      not null,
    withdrawn     boolean     not null,
    reason        text        not null,
    value         jsonb       not null,
    primary key (annotation, version)
);

create index annotation_entry_by_crisis on annotation_entry (crisis, annotation, version desc);
