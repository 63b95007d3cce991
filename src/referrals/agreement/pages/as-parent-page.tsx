import type { ReactElement } from "react";
import { ButtonLink, Reading, Title } from "../../../ui/index.ts";

/** She is here in another role of hers; the question is for her as a parent. */
export const AsParentPage = (): ReactElement => (
  <Reading>
    <Title>This question is for you as a parent</Title>
    <p>
      You are here in another role just now. Change to being here as a parent, and it is the first thing you
      see.
    </p>
    <p>
      <ButtonLink to="/me/acting-as">Answer as a parent</ButtonLink>
    </p>
  </Reading>
);
