-- What the files of a case said when they were last loaded without a conflict, and how far its record had come by then.
-- Spares a start reading again what could change nothing; without it every case is read.
create table casebook_memory (
    crisis   text   primary key,
    digest   text   not null,
    revision bigint not null
);
