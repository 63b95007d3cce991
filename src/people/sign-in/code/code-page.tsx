import type { ReactElement } from "react";
import { ProblemSummary, type Problems } from "../../../ui/index.ts";
import { CodeForm } from "./code-form.tsx";

/** After the right password: the code from her phone. */
export const CodePage = ({ problems }: { problems: Problems }): ReactElement => (
  <div className="al-door">
    <ProblemSummary problems={problems} />
    <h1 className="nhsuk-heading-l">One more step</h1>
    <CodeForm to="/sign-in/code" problems={problems} button="Sign in" />
    <p>No phone with you? Use a passkey if you have one, or ask your administrator for a set-up link.</p>
    <p>
      <a className="al-tap" href="/sign-in/password">
        Start again
      </a>
    </p>
  </div>
);
