import { Checkboxes, DateInput, Radios, Select, Textarea, TextInput } from "nhsuk-react-components";
import type { HTMLAttributes, ReactElement, ReactNode } from "react";
import { many, one, type Typed } from "../../platform/web/index.ts";
import type { Problems } from "./problems.tsx";

type Hint = string | ReactElement;
type Common = { name: string; label: string; hint?: Hint; typed: Typed; problems: Problems };
type Mode = HTMLAttributes<HTMLInputElement>["inputMode"];

const error = (p: Common): { error?: string } =>
  p.problems[p.name] ? { error: p.problems[p.name] ?? "" } : {};
const hint = (p: Common): { hint?: Hint } => (p.hint ? { hint: p.hint } : {});

// an error in the list at the top leads to the first box one can type in or press, so that one has the plain name
const groupId = (p: Common): string => `${p.name}--all`;

/** One line of text. */
export const TextField = (
  p: Common & {
    type?: "text" | "email" | "tel" | "password";
    width?: 2 | 3 | 4 | 5 | 10 | 20;
    autoComplete?: string;
    inputMode?: Mode;
    spellCheck?: boolean;
  },
): ReactElement => (
  <TextInput
    id={p.name}
    name={p.name}
    label={p.label}
    {...hint(p)}
    {...error(p)}
    type={p.type ?? "text"}
    {...(p.width ? { width: p.width } : {})}
    autoComplete={p.autoComplete ?? "off"}
    {...(p.inputMode ? { inputMode: p.inputMode } : {})}
    {...(p.spellCheck === undefined ? {} : { spellCheck: p.spellCheck })}
    defaultValue={p.type === "password" ? undefined : one(p.typed, p.name)}
  />
);

/** Several lines of text. */
export const TextArea = (p: Common & { rows?: number }): ReactElement => (
  <Textarea
    id={p.name}
    name={p.name}
    label={p.label}
    {...hint(p)}
    {...error(p)}
    rows={p.rows ?? 4}
    defaultValue={one(p.typed, p.name)}
  />
);

export type Option = { value: string; words: ReactNode; hint?: Hint };

/** Choose one. */
export const Choice = (
  p: Common & { options: readonly Option[]; legendSize?: "s" | "m"; inline?: boolean },
): ReactElement => (
  <Radios
    id={groupId(p)}
    name={p.name}
    legend={p.label}
    legendProps={{ size: p.legendSize ?? "s" }}
    {...hint(p)}
    {...error(p)}
    inline={p.inline ?? false}
  >
    {p.options.map((option, index) => (
      <Radios.Item
        key={option.value}
        id={index === 0 ? p.name : `${p.name}-${option.value}`}
        value={option.value}
        defaultChecked={one(p.typed, p.name) === option.value}
        {...(option.hint ? { hint: option.hint } : {})}
      >
        {option.words}
      </Radios.Item>
    ))}
  </Radios>
);

/** Choose any. */
export const Choices = (p: Common & { options: readonly Option[]; legendSize?: "s" | "m" }): ReactElement => (
  <Checkboxes
    id={groupId(p)}
    name={p.name}
    legend={p.label}
    legendProps={{ size: p.legendSize ?? "s" }}
    {...hint(p)}
    {...error(p)}
  >
    {p.options.map((option, index) => (
      <Checkboxes.Item
        key={option.value}
        id={index === 0 ? p.name : `${p.name}-${option.value}`}
        value={option.value}
        defaultChecked={many(p.typed, p.name).includes(option.value)}
        {...(option.hint ? { hint: option.hint } : {})}
      >
        {option.words}
      </Checkboxes.Item>
    ))}
  </Checkboxes>
);

/** Choose one from a longer list. */
export const Pick = (p: Common & { options: readonly { value: string; words: string }[] }): ReactElement => (
  <Select
    id={p.name}
    name={p.name}
    label={p.label}
    {...hint(p)}
    {...error(p)}
    defaultValue={one(p.typed, p.name)}
  >
    {p.options.map((option) => (
      <Select.Option key={option.value} value={option.value}>
        {option.words}
      </Select.Option>
    ))}
  </Select>
);

/** A day as three boxes: `<name>-day`, `<name>-month`, `<name>-year`. */
export const DayField = (p: Common): ReactElement => (
  <DateInput
    id={groupId(p)}
    name={p.name}
    legend={p.label}
    legendProps={{ size: "s" }}
    {...hint(p)}
    {...error(p)}
  >
    <DateInput.Day id={p.name} name={`${p.name}-day`} defaultValue={one(p.typed, `${p.name}-day`)} />
    <DateInput.Month name={`${p.name}-month`} defaultValue={one(p.typed, `${p.name}-month`)} />
    <DateInput.Year name={`${p.name}-year`} defaultValue={one(p.typed, `${p.name}-year`)} />
  </DateInput>
);
