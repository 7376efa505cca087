-- Steps are found by the key of their run alone. While few steps had been recorded at each revision, the planner took this
-- index for a look-up, and read and sorted all that a revision holds.
drop index perception_step_by_revision;
