-- The arithmetic of felt threat is now record-2 (docs/decisions/0006): what record-1 wrote is built anew from the events.
delete from perception_step;
delete from perception_run;
delete from perception_input;
delete from token_entry where processor_name = 'perception';
delete from projection_position where name = 'perception';
