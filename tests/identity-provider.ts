import { generateKeyPairSync } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { Provider, type Account, type Configuration } from "oidc-provider";

/** Somebody as the provider knows her. */
export type Known = { sub: string; email?: string; email_verified?: boolean; name?: string; acr?: string };

/** A real OpenID provider on this machine; whoever is `atTheDesk` signs in without being asked. */
export type IdentityProvider = {
  issuer: string;
  atTheDesk: Known;
  clientId: string;
  clientSecret: string;
  close(): Promise<void>;
};

/** A port nobody listens on, for a provider that is to be started late. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0);
  await new Promise((done) => server.close(done));
  return port;
}

/** @param redirectUri where it may send people back to */
export async function startIdentityProvider(port: number, redirectUri: string): Promise<IdentityProvider> {
  const issuer = `http://127.0.0.1:${port}`;
  const own = {
    issuer,
    atTheDesk: { sub: "nobody" } as Known,
    clientId: "alongside",
    clientSecret: "a secret between the two of us",
  };
  const people = new Map<string, Known>();
  const provider = new Provider(issuer, configurationOf(own.clientId, own.clientSecret, redirectUri, people));
  const answer = provider.callback();
  const greet = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    people.set(own.atTheDesk.sub, own.atTheDesk);
    const { sub, acr } = own.atTheDesk;
    await provider.interactionFinished(request, response, {
      login: { accountId: sub, remember: false, ...(acr ? { acr } : {}) },
    });
  };
  const server = createServer(
    (request, response) => void (request.url?.startsWith("/desk/") ? greet : answer)(request, response),
  );
  await listen(server, port);
  return Object.assign(own, {
    close: () => new Promise<void>((done) => (server.closeAllConnections(), server.close(() => done()))),
  });
}

function configurationOf(
  clientId: string,
  clientSecret: string,
  redirectUri: string,
  people: ReadonlyMap<string, Known>,
): Configuration {
  return {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [redirectUri],
        token_endpoint_auth_method: "client_secret_post",
        grant_types: ["authorization_code"],
        response_types: ["code"],
      },
    ],
    claims: { openid: ["sub", "acr"], email: ["email", "email_verified"], profile: ["name"] },
    acrValues: ["AAL3_ANY", "AAL1"],
    // the address in the ID token itself, as most providers give it
    conformIdTokenClaims: false,
    cookies: { keys: ["only for tests"] },
    jwks: {
      keys: [
        {
          ...generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" }),
          use: "sig",
        },
      ],
    },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/desk/${interaction.uid}` },
    findAccount: (_context, sub): Account => ({
      accountId: sub,
      claims: () => ({ ...people.get(sub), sub }),
    }),
    loadExistingGrant: async (context) => {
      const grant = new context.oidc.provider.Grant({
        clientId,
        accountId: context.oidc.session?.accountId ?? "",
      });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  };
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      done(typeof address === "object" && address ? address.port : port);
    });
  });

/** Follows the provider's own pages, as a browser with its cookies, to the address it sends the person back to. */
export async function walkThrough(from: string): Promise<string> {
  const cookies = new Map<string, string>();
  let url = from;
  for (let steps = 0; steps < 8; steps++) {
    const answer = await fetch(url, {
      redirect: "manual",
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = answer.headers.get("location");
    if (!location)
      throw new Error(
        `The provider stopped at ${url}: ${answer.status} ${(await answer.text()).slice(0, 300)}`,
      );
    url = new URL(location, url).href;
    if (new URL(url).origin !== new URL(from).origin) return url;
  }
  throw new Error("The provider sent us round in circles.");
}
