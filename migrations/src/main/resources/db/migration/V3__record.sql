-- Read model of the record: one row per item and revision at which it was recorded, corrected or retracted. Rebuilt by
-- replay; holds nothing that the events do not. What stood at a revision is the newest row at or below it.
create table recorded_item (
    crisis      text        not null,
    kind        text        not null,
    item        text        not null,
    revision    bigint      not null,
    version     integer     not null,
    state       text        not null check (state in ('live', 'retracted')),
    earliest    timestamptz,
    latest      timestamptz,
    actor       text,
    payload     jsonb,
    reason      text,
    person      text,
    recorded_at timestamptz not null,
    origin      text        not null,
    primary key (crisis, kind, item, revision)
);

create index recorded_item_by_newest on recorded_item (crisis, kind, item, revision desc);

create index recorded_item_by_revision on recorded_item (crisis, revision);

create index recorded_item_by_time on recorded_item (crisis, earliest, latest, item);
