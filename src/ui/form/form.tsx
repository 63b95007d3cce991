import { useContext, type ReactElement, type ReactNode } from "react";
import { formField } from "../../platform/web/index.ts";
import { FormToken } from "./form-token.tsx";

type FormProps = {
  to: string;
  children: ReactNode;
  /** For a button of its own that stands elsewhere on the page. */
  id?: string;
  className?: string;
  files?: boolean;
  /** The name under which what is typed here is kept as it is typed, for somebody signed in. */
  keptAs?: string;
  /** It may wait on the phone until there is a signal: only for what must arrive, and is made once however often it is sent. */
  waitsForSignal?: boolean;
};

/** A form that posts to us: it carries its token, is never checked by the browser, and keeps what is typed. */
export function Form({
  to,
  children,
  id,
  className,
  files,
  keptAs,
  waitsForSignal,
}: FormProps): ReactElement {
  return (
    <form
      id={id}
      action={to}
      method="post"
      noValidate
      className={className}
      encType={files ? "multipart/form-data" : undefined}
      data-kept-as={keptAs}
      data-unsent={waitsForSignal ? "" : undefined}
    >
      <input type="hidden" name={formField} value={useContext(FormToken)} />
      {children}
    </form>
  );
}
