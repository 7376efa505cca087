-- Read model of threat: what each state and each of its holders felt, at any instant and revision. Rebuilt by replay;
-- holds nothing that the events do not. Every recording that changes a series starts a run, whose steps cover only what
-- it changed: from valid_from on. The value at (t, r) lies in the newest run with revision <= r and valid_from <= t.
create table perception_run (
    crisis         text collate "C" not null,
    observer       text collate "C" not null,
    target         text collate "C" not null,
    series         text collate "C" not null check (series in ('world', 'knowledge')),
    reading        text collate "C" not null, -- '' is the base
    holder         text collate "C" not null, -- '' is the state
    revision       bigint           not null,
    valid_from     timestamptz      not null,
    mu             double precision not null,
    half_life_days double precision not null,
    primary key (crisis, observer, target, series, reading, holder, revision)
        include (valid_from, mu, half_life_days)
);

create index perception_run_by_revision on perception_run (crisis, revision);

-- A run that begins between two documents carries the one before it, so that each run answers for itself.
create table perception_step (
    crisis     text collate "C" not null,
    observer   text collate "C" not null,
    target     text collate "C" not null,
    series     text collate "C" not null,
    reading    text collate "C" not null,
    holder     text collate "C" not null,
    revision   bigint           not null,
    valid_from timestamptz      not null,
    evidence   integer          not null,
    mean       double precision not null,
    variance   double precision not null,
    stationary double precision not null,
    dispersion double precision not null,
    missing    double precision not null,
    assessment text             not null,
    primary key (crisis, observer, target, series, reading, holder, revision, valid_from, evidence)
        include (mean, variance, stationary, dispersion, missing, assessment)
);

create index perception_step_by_revision on perception_step (crisis, revision);

-- What the runs are computed from: of each item that bears on threat, every version. A reading's own versions of items
-- stand under its name, at the revision of the reading.
create table perception_input (
    crisis         text    not null,
    kind           text    not null check (kind in
                       ('description', 'actor', 'holder', 'assessment', 'prior', 'reading')),
    item           text    not null,
    reading        text    not null,
    revision       bigint  not null,
    live           boolean not null,
    observer       text,
    target         text,
    holder         text,
    holder_class   text,
    written        timestamptz,
    reached        timestamptz,
    logit          double precision,
    noise          double precision,
    threat         double precision,
    half_life_days double precision,
    primary key (crisis, kind, item, reading, revision)
);
