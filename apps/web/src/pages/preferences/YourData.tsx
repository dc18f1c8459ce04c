import { FormSection } from '../../forms/FormSection';
import { TakeAlong } from '../../layout/TakeAlong';

/** What the practice keeps about its reader, to take along. */
export function YourData() {
  return (
    <FormSection
      title="Your data"
      words="A copy of all that is kept about you, as a file. What your partner answered and wrote is theirs, and not in it. To have everything of yours erased, write to the practice: a reply to any of our emails is enough."
    >
      <TakeAlong />
    </FormSection>
  );
}
