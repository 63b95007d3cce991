import "./tables.ts";

export { concernsOf, listCoordinators, whoIsTold } from "./for-others.ts";
export { openConcern, type Worry } from "./open-concern.ts";
export { concernsOpen } from "./open-things.ts";
export { EmergencyCard } from "./pages/emergency-card.tsx";
export { safeguardingRoutes } from "./routes.tsx";
