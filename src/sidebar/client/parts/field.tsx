import type { ComponentChildren } from "preact";

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** A sentence, "" where all is well. */
  readonly problem?: string;
  readonly off?: boolean;
  /** Ids of further text that explains the field. */
  readonly describedBy?: string;
  /** The problem is shown elsewhere, under `problemId`: for fields too narrow for a sentence. */
  readonly apart?: boolean;
}

const hintId = (id: string): string => `${id}-hint`;
export const problemId = (id: string): string => `${id}-problem`;

/** A problem takes the hint's place: it says more of the same. */
function describedBy({ id, hint, problem, apart = false, describedBy: more }: FieldProps): string | undefined {
  const ids = [problem ? problemId(id) : "", hint && (!problem || apart) ? hintId(id) : "", more ?? ""].filter(
    (one) => one !== "",
  );
  return ids.length === 0 ? undefined : ids.join(" ");
}

function Field(props: FieldProps & { readonly children: ComponentChildren }) {
  const { id, label, hint, problem, apart = false, children } = props;
  return (
    <div class={problem ? "field wrong" : "field"}>
      <label for={id}>{label}</label>
      {children}
      {problem && !apart ? <Problem id={problemId(id)} text={problem} /> : null}
      {hint && (!problem || apart) ? (
        <p class="hint" id={hintId(id)}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}

export function Problem({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <p class="problem" id={id} dir="auto">
      {text}
    </p>
  );
}

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly onLeave?: () => void;
  readonly type?: "text" | "email" | "date";
  readonly lines?: number;
}

const inputTypes = { text: { type: "text" }, email: { type: "email" }, date: { type: "date" } } as const;

/** Text from the sheet is text of any script: dir="auto" lets each one run its own way. */
export function TextField(props: TextFieldProps) {
  const { id, value, onText, onLeave, problem, off = false, type = "text", lines = 1 } = props;
  const shared = {
    id,
    value,
    dir: "auto" as const,
    readOnly: off,
    "aria-invalid": problem ? ("true" as const) : undefined,
    "aria-describedby": describedBy(props),
    onBlur: onLeave,
  };
  return (
    <Field {...props}>
      {lines > 1 ? (
        <textarea {...shared} rows={lines} onInput={(event) => onText(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          {...inputTypes[type]}
          autoComplete="off"
          spellcheck={false}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

export interface SelectOption {
  readonly value: string;
  readonly text: string;
}

interface SelectFieldProps extends FieldProps {
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChoice: (value: string) => void;
}

export function SelectField(props: SelectFieldProps) {
  const { id, value, options, onChoice, problem, off = false } = props;
  return (
    <Field {...props}>
      <select
        id={id}
        value={value}
        disabled={off}
        dir="auto"
        aria-invalid={problem ? "true" : undefined}
        aria-describedby={describedBy(props)}
        onChange={(event) => onChoice(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface TickProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly off?: boolean;
  readonly role?: "switch";
  readonly onChange: (on: boolean) => void;
}

export function Tick({ id, label, hint, on, off = false, role, onChange }: TickProps) {
  return (
    <div class={role === "switch" ? "tick switch" : "tick"}>
      <input
        id={id}
        type="checkbox"
        role={role}
        checked={on}
        disabled={off}
        aria-describedby={hint ? hintId(id) : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint ? (
        <p class="hint" id={hintId(id)}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}

interface RadioProps<V extends string> {
  readonly name: string;
  readonly legend: string;
  readonly value: V | undefined;
  readonly options: readonly { readonly value: V; readonly text: string; readonly hint?: string }[];
  readonly off?: boolean;
  readonly problem?: string;
  readonly onChoice: (value: V) => void;
}

export function Radios<V extends string>({
  name,
  legend,
  value,
  options,
  off = false,
  problem,
  onChoice,
}: RadioProps<V>) {
  return (
    <fieldset class="radios" aria-describedby={problem ? problemId(name) : undefined}>
      <legend dir="auto">{legend}</legend>
      {options.map((option) => {
        const id = `${name}-${option.value}`;
        return (
          <div class="tick" key={option.value}>
            <input
              id={id}
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={off}
              aria-describedby={option.hint ? hintId(id) : undefined}
              onChange={() => onChoice(option.value)}
            />
            <label for={id} dir="auto">
              {option.text}
            </label>
            {option.hint ? (
              <p class="hint" id={hintId(id)}>
                {option.hint}
              </p>
            ) : null}
          </div>
        );
      })}
      {problem ? <Problem id={problemId(name)} text={problem} /> : null}
    </fieldset>
  );
}
