import type { ReactElement, ReactNode } from "react";
import { Button, Form } from "../../../ui/index.ts";

type PasskeyButtonProps = {
  /** "use" one she has, "make" a new one. */
  does: "use" | "make";
  /** Where the browser fetches what it needs, and where its answer goes. */
  options: string;
  to: string;
  thenTo?: string;
  look?: "filled" | "outline";
  children: ReactNode;
  /** What is said around the button; shown only where a passkey is possible. */
  words?: ReactNode;
};

/** Hidden until a script finds that the browser can do it: without one, a passkey cannot be used by anybody. */
export const PasskeyButton = ({
  does,
  options,
  to,
  thenTo,
  look = "outline",
  children,
  words,
}: PasskeyButtonProps): ReactElement => (
  <div data-passkey={does} data-options={options} hidden>
    {words}
    <Form to={to}>
      <input type="hidden" name="credential" value="" />
      {thenTo && <input type="hidden" name="next" value={thenTo} />}
      <Button look={look}>{children}</Button>
      <p role="status" className="al-soft" />
    </Form>
  </div>
);
