export { organisationRoutes } from "./routes.tsx";
export { unitsFor } from "./units/units-for.ts";
