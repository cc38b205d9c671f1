-- An order that is made one for the day ends with the day on which that was done, not with that of its creation.
ALTER TABLE orders ADD time_in_force_since timestamptz;
COMMENT ON COLUMN orders.time_in_force_since IS 'What its time in force counts from; null from its creation on';
