import type { ReactElement, ReactNode } from "react";

type Look = "filled" | "outline" | "warning";
const classes = (look: Look, small: boolean | undefined): string =>
  `nhsuk-button${look === "outline" ? " nhsuk-button--secondary" : look === "warning" ? " nhsuk-button--warning" : ""}${small ? " nhsuk-button--small" : ""}`;

type ButtonProps = {
  children: ReactNode;
  look?: Look;
  small?: boolean;
  name?: string;
  value?: string;
  /** The id of the form it sends, where it stands outside it. */
  form?: string;
};

/** Sends its form. One filled button a screen. Sent twice makes one, so the browser need not swallow a second click. */
export const Button = ({
  children,
  look = "filled",
  small,
  name,
  value,
  form,
}: ButtonProps): ReactElement => (
  <button
    className={classes(look, small)}
    type="submit"
    name={name}
    value={value}
    form={form}
    data-module="nhsuk-button"
  >
    {children}
  </button>
);

/** A link that looks like a button: goes somewhere, changes nothing. */
export const ButtonLink = ({
  children,
  to,
  look = "filled",
  small,
}: ButtonProps & { to: string }): ReactElement => (
  <a className={classes(look, small)} role="button" draggable="false" href={to}>
    {children}
  </a>
);
