import { NativeSelect } from '@mantine/core';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';
import { widths, type View } from './view';
import classes from './letter.module.css';

interface LetterSwitchesProps {
  view: View;
  onChange: (view: View) => void;
}

/** In which width, colours and program an email is looked at. */
export function LetterSwitches({ view, onChange }: LetterSwitchesProps) {
  const { say } = useSpeaker();
  return (
    <div className={classes.switches}>
      <WidthAndColours view={view} onChange={onChange} />
      <Choice
        label={say(messages.program)}
        data={[
          { value: 'most', label: say(messages.mostPrograms) },
          { value: 'gmail-elsewhere', label: say(messages.gmailElsewhere) },
          { value: 'outlook-windows', label: say(messages.outlookWindows) },
        ]}
        value={view.program}
        onChange={(program) => onChange({ ...view, program })}
      />
      <p className="soft">{say(messages.programsNote)}</p>
    </div>
  );
}

/** In which width and colours a page of ours is looked at. */
export function PageSwitches(props: LetterSwitchesProps) {
  return (
    <div className={classes.switches}>
      <WidthAndColours {...props} />
    </div>
  );
}

function WidthAndColours({ view, onChange }: LetterSwitchesProps) {
  const { say } = useSpeaker();
  return (
    <>
      <Choice
        label={say(messages.width)}
        data={widths.map((width) => ({
          value: width,
          label: width === 'whole' ? say(messages.whole) : say(messages.wide, { pixels: width }),
        }))}
        value={view.width}
        onChange={(width) => onChange({ ...view, width })}
      />
      <Choice
        label={say(messages.colours)}
        data={[
          { value: 'light', label: say(messages.light) },
          { value: 'dark', label: say(messages.dark) },
        ]}
        value={view.scheme}
        onChange={(scheme) => onChange({ ...view, scheme })}
      />
    </>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  data: { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, data, value, onChange }: ChoiceProps<Value>) {
  return (
    <NativeSelect
      label={label}
      data={data}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as Value)}
      size="sm"
    />
  );
}
