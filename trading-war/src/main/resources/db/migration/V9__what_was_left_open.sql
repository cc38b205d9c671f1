-- An order that is made one for the day ends with the day on which that was done, not with that of its creation.
ALTER TABLE orders ADD time_in_force_since timestamptz;
COMMENT ON COLUMN orders.time_in_force_since IS 'What its time in force counts from; null from its creation on';

-- Shares have nine decimals and prices four: their product has thirteen. What was rounded to nine is summed anew.
ALTER TABLE orders ALTER cum_value TYPE numeric(32,13);
UPDATE orders o SET cum_value = e.value
  FROM (SELECT order_id, sum(qty * price) AS value FROM executions GROUP BY order_id) e
 WHERE e.order_id = o.id AND o.cum_value <> e.value;
