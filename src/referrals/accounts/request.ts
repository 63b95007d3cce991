/** A professional's request for an account: the link proves the address, a person or the domain proves the work. */
export type Request = {
  id: string;
  organisationId: string;
  programmeId: string;
  name: string;
  role: string;
  team: string;
  email: string;
  askedAt: Date;
} & (
  | { state: "asked" }
  | { state: "proved"; provedAt: Date }
  | {
      state: "approved";
      provedAt: Date | null;
      approvedAt: Date;
      approvedBy: string | null;
      personId: string;
    }
  | { state: "refused"; refusedAt: Date; refusedWhy: string }
);

/** Hours the link in the message works: a shift and the day off after it. */
export const proofHours = 48;

export const requestFact = (
  kind: "ProfessionalAsked" | "ProfessionalApproved" | "ProfessionalRefused",
  request: Pick<Request, "id" | "programmeId">,
  detail: Record<string, unknown> = {},
) => ({
  kind,
  subjectKind: "professional-request",
  subjectId: request.id,
  programmeId: request.programmeId,
  detail,
});
export type RequestFact = ReturnType<typeof requestFact>;
