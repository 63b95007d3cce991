import { inEachOrganisation, type RegularParts } from "../../../platform/doing/in-each-organisation.ts";
import type { Queue } from "../../../platform/jobs/index.ts";
import { findSpace } from "../../store/space-store.ts";
import { gatherVolunteers } from "../gather-volunteers.ts";
import { readCover } from "../read-cover.ts";
import { findPlan, insertPlanShifts, keepPlanState } from "../store/plan-store.ts";
import { fill } from "./fill.ts";
import { fillProblem, type FillProblem } from "./problem.ts";
import { solveWithHighs } from "./solver.ts";

/**
 * Works out a month somebody asked for. What it needs is read in one transaction and the answer written in another: between
 * them the solver has a thread of its own, and no row is kept from anybody. Asked again for a plan that is made, nothing.
 */
export const fillQueue = (parts: RegularParts): Queue => ({
  name: "fill-rota",
  handle: async ({ data }) => {
    const { planId, organisationId } = data;
    if (typeof planId !== "string" || !organisationId) return;
    const problem = await readProblem(parts, organisationId, planId);
    if (!problem) return;
    const filled = await fill(problem, solveWithHighs);
    await inEachOrganisation(parts, organisationId, async (doing) => {
      const plan = await findPlan(doing, planId, "to change");
      if (plan?.state !== "working") return;
      const shifts = (filled?.chosen ?? []).flatMap(({ person, band }) => {
        const [her, hours] = [problem.people[person], problem.bands[band]];
        return her && hours ? [{ personId: her.personId, fromAt: hours.fromAt, toAt: hours.toAt }] : [];
      });
      await insertPlanShifts(doing, plan, shifts);
      await keepPlanState(doing, plan.id, filled ? "proposed" : "failed", filled?.optimal ?? null);
      await doing.changed(`desk:${plan.spaceId}`);
    });
  },
});

async function readProblem(
  parts: RegularParts,
  organisationId: string,
  planId: string,
): Promise<FillProblem | null> {
  let problem: FillProblem | null = null;
  await inEachOrganisation(parts, organisationId, async (doing) => {
    const plan = await findPlan(doing, planId);
    const space = plan?.state === "working" ? await findSpace(doing, plan.spaceId) : null;
    if (!plan || !space) return;
    const covered = await readCover(doing, space.id, plan.fromOn, plan.toOn);
    problem = fillProblem(covered, await gatherVolunteers(doing, space), doing.now);
  });
  return problem;
}
