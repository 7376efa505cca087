-- The programs that share this database and when each was last alive; what it holds is true for seconds, so it is not logged.
create unlogged table node (
    name        text        not null primary key,
    seen_at     timestamptz not null,
    projections text[]      not null, -- that it can run
    rebuilds    text                  -- the one that it is building anew
);
