import type * as PasskeyServer from "@simplewebauthn/server";

/** What makes and checks passkeys, loaded with the first one: certificates of every kind come with it. */
export const passkeyServer = (): Promise<typeof PasskeyServer> => import("@simplewebauthn/server");
