import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import { Back, Button, Form, ProblemSummary, Reading, Title, type Problems } from "../../../ui/index.ts";
import { ConsentFields } from "./consent-fields.tsx";
import { WishesFields } from "./wishes-fields.tsx";

type Props = { referrer: string | null; typed: Typed; problems: Problems };

/** Her yes: what she agrees to, and what she would like; only the first tick is needed. */
export const YesPage = ({ referrer, typed, problems }: Props): ReactElement => (
  <Reading>
    <Back to="/agreement">What it is</Back>
    <ProblemSummary problems={problems} />
    <Title>Yes, and what suits you</Title>
    <Form to="/agreement/yes" keptAs="agreement">
      <ConsentFields referrer={referrer} typed={typed} problems={problems} her={false} />
      <WishesFields typed={typed} problems={problems} her={false} />
      <Button>Say yes</Button>
    </Form>
  </Reading>
);
