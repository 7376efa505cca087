-- One run in some sixty-four holds its series from the beginning of time though it changed only later steps. Whoever looks
-- for an early instant in a series that was coded in the order of time goes back over the runs that begin later, and
-- comes soon to one of these, however many there are. Null where a run changed all that it holds.
alter table perception_run add column changed_from timestamptz;
