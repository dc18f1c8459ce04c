import { Checkbox } from '@mantine/core';
import { practiceRoles, type PracticeRole } from '@troth/domain';
import { useSpeaker } from '../../speech/speaker';
import { roleAims } from './messages';
import classes from './practice.module.css';

interface RoleBoxesProps {
  label: string;
  value: readonly PracticeRole[];
  onChange: (roles: PracticeRole[]) => void;
  error: string | undefined;
}

/** What somebody is there for: any of the roles together. */
export function RoleBoxes({ label, value, onChange, error }: RoleBoxesProps) {
  const { say } = useSpeaker();
  return (
    <Checkbox.Group
      label={label}
      value={[...value]}
      onChange={(roles) => onChange(practiceRoles.filter((role) => roles.includes(role)))}
      error={error}
    >
      <div className={classes.boxes}>
        {practiceRoles.map((role) => (
          <Checkbox key={role} value={role} label={say(roleAims[role])} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
