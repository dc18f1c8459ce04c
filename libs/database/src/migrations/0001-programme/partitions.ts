/** A partition a month for the tables that only grow. */
export const partitions = `
create function ensure_months(from_day date, to_day date) returns void language plpgsql as $$
declare
  first date := date_trunc('month', from_day);
  parent text;
begin
  while first <= to_day loop
    foreach parent in array array['event', 'delivery', 'delivery_step'] loop
      if to_regclass(format('%I', parent || '_' || to_char(first, 'YYYY_MM'))) is null then
        execute format('create table %I partition of %I for values from (%L) to (%L)',
          parent || '_' || to_char(first, 'YYYY_MM'), parent, first, first + interval '1 month');
      end if;
    end loop;
    first := first + interval '1 month';
  end loop;
end $$;
select ensure_months((current_date - interval '6 months')::date, (current_date + interval '12 months')::date);
`;
