import type { ComponentChildren } from 'preact';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** What choosing it means, in a line. */
  readonly hint?: string | undefined;
}

interface Frame<Value extends string> {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly options: readonly Option<Value>[];
}

interface OneProps<Value extends string> extends Frame<Value> {
  /** Joins the radio buttons of the group. */
  readonly name: string;
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** Exactly one of a few. */
export function OneOf<Value extends string>({
  legend,
  hint,
  options,
  name,
  chosen,
  onChoose,
}: OneProps<Value>) {
  return (
    <ChoiceFrame legend={legend} hint={hint}>
      {options.map((option) => (
        <label key={option.value} class="choice">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === chosen}
            onChange={() => onChoose(option.value)}
          />
          <ChoiceText {...option} />
        </label>
      ))}
    </ChoiceFrame>
  );
}

interface AnyProps<Value extends string> extends Frame<Value> {
  readonly chosen: readonly Value[];
  readonly onChoose: (values: Value[]) => void;
  /** Many short ones stand in columns. */
  readonly columns?: boolean;
}

/** Any number of several, kept in the order of the options. */
export function AnyOf<Value extends string>({
  legend,
  hint,
  options,
  chosen,
  onChoose,
  columns,
}: AnyProps<Value>) {
  const toggled = (value: Value) =>
    options
      .map((option) => option.value)
      .filter((candidate) => chosen.includes(candidate) !== (candidate === value));
  return (
    <ChoiceFrame legend={legend} hint={hint} columns={columns}>
      {options.map((option) => (
        <label key={option.value} class="choice">
          <input
            type="checkbox"
            value={option.value}
            checked={chosen.includes(option.value)}
            onChange={() => onChoose(toggled(option.value))}
          />
          <ChoiceText {...option} />
        </label>
      ))}
    </ChoiceFrame>
  );
}

interface ChoiceFrameProps {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly columns?: boolean | undefined;
  readonly children: ComponentChildren;
}

function ChoiceFrame({ legend, hint, columns = false, children }: ChoiceFrameProps) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {hint && <p class="choices-hint">{hint}</p>}
      <div class={columns ? 'choices-columns' : undefined}>{children}</div>
    </fieldset>
  );
}

const ChoiceText = ({ label, hint }: Option<string>) => (
  <span>
    {label}
    {hint && <span class="choice-hint">{hint}</span>}
  </span>
);
