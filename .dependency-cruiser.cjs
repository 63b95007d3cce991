// Who may import whom. `npm run check` reads every import, types included, and holds these rules to it;
// tools/checking/import-rules.test.ts tries each on a line it must forbid.
//
//   words ← platform ← ui ← features, and between features the order below. An arrow reads "is used by".

// each feature, and the features it may use (through their index.ts)
const ground = ["programmes", "organisation"];
const who = [...ground, "people"];
const told = [...who, "content", "cards"];
const kept = [...told, "safeguarding", "loss"];
const asked = [...kept, "referrals", "supporters"];
const features = {
  programmes: [],
  organisation: [],
  people: ground,
  privacy: who,
  content: who,
  cards: [...who, "content"],
  safeguarding: told,
  loss: [...told, "safeguarding"],
  referrals: kept,
  supporters: kept,
  directory: kept,
  matching: asked,
  relationships: [...asked, "matching"],
  visits: [...asked, "matching", "relationships"],
  board: [...asked, "matching", "relationships"],
  looking: [...asked, "matching", "relationships"],
  emergency: kept,
  community: [...asked, "matching", "relationships"],
  groups: kept,
  ward: kept,
  reflection: kept,
  outcomes: kept,
};
const names = Object.keys(features).join("|");
// what stands beside tests for them alone, too
const test = "\\.(test|sample|arbitrary)\\.tsx?$";

const direction = Object.entries(features).map(([feature, uses]) => ({
  name: `${feature}-uses-only-what-comes-before-it`,
  comment: `${feature} may use ${uses.join(", ") || "no other feature"}. News travels back as facts, to reactions.ts.`,
  severity: "error",
  from: { path: `^src/${feature}/`, pathNot: test },
  to: { path: `^src/(${names})/`, pathNot: `^src/(${[feature, ...uses].join("|")})/` },
}));

module.exports = {
  forbidden: [
    {
      name: "words-import-nothing",
      comment: "Shared vocabulary stands on nothing of ours.",
      severity: "error",
      from: { path: "^src/words/", pathNot: test },
      to: { path: "^src/", pathNot: "^src/words/" },
    },
    {
      name: "platform-knows-no-feature",
      comment: "Machinery uses words, and the settings, and nothing above it.",
      severity: "error",
      from: { path: "^src/platform/", pathNot: test },
      to: { path: "^src/", pathNot: "^src/(words/|platform/|settings\\.ts$)" },
    },
    {
      name: "ui-knows-no-feature",
      comment: "The design system uses words and platform.",
      severity: "error",
      from: { path: "^src/ui/", pathNot: test },
      to: { path: "^src/", pathNot: "^src/(words|platform|ui)/" },
    },
    ...direction,
    {
      name: "every-feature-has-its-place",
      comment: "Add the new folder to the list in .dependency-cruiser.cjs: which features may it use?",
      severity: "error",
      from: { path: "^src/[^/]+/", pathNot: [`^src/(words|platform|ui|gallery|${names})/`, test] },
      to: { path: `^src/(${names})/` },
    },
    {
      name: "features-meet-at-the-door",
      comment: "Another feature is used through its index.ts; its pages, policy and store are its own.",
      severity: "error",
      from: { path: "^src/([^/]+)/", pathNot: [test, "^src/gallery/"] },
      to: { path: `^src/(${names})/`, pathNot: ["^src/$1/", "^src/[^/]+/index\\.tsx?$"] },
    },
    {
      name: "features-are-composed-at-the-door",
      comment: "app.ts and its neighbours compose features by their index.ts.",
      severity: "error",
      from: { path: "^src/[^/]+$", pathNot: test },
      to: { path: `^src/(${names})/`, pathNot: "^src/[^/]+/index\\.tsx?$" },
    },
    {
      name: "pages-never-read-the-store",
      comment: "A page draws what it is given: routes ask the store and the policy.",
      severity: "error",
      from: { path: "^src/[^/]+/pages/", pathNot: test },
      to: { path: "^src/[^/]+/(store|policy)\\.tsx?$" },
    },
    {
      name: "sql-lives-in-stores",
      comment: "Only store.ts and the platform's transactions speak to the database's query builder.",
      severity: "error",
      from: {
        path: "^(src|client)/",
        pathNot: ["[/-]store\\.ts$", "/store/", "^src/platform/(db|doing)/", test],
      },
      to: { path: "(^|/)kysely(/|$)" },
    },
    {
      name: "production-stands-alone",
      comment: "What runs for people never needs tests, tools, benchmarks or browser scripts.",
      severity: "error",
      from: { path: "^src/", pathNot: test },
      to: { path: "^(tests|tools|bench|journeys|client)/" },
    },
    {
      name: "browsers-get-only-words",
      comment: "What is sent to a browser may share words with the server and nothing else.",
      severity: "error",
      from: { path: "^client/", pathNot: test },
      to: { path: "^(src|db|tests|tools)/", pathNot: "^src/words/" },
    },
    {
      name: "gallery-is-nobodys-foundation",
      comment: "The gallery shows everything and is used by nothing but app.ts: it is never mounted live.",
      severity: "error",
      from: { path: "^src/[^/]+/", pathNot: ["^src/gallery/", test] },
      to: { path: "^src/gallery/" },
    },
    {
      name: "gallery-sees-doors-and-stories",
      comment:
        "The gallery draws the stories beside a feature's pages, and knows nothing else of a feature but its door.",
      severity: "error",
      from: { path: "^src/gallery/", pathNot: test },
      to: { path: `^src/(${names})/`, pathNot: ["^src/[^/]+/index\\.tsx?$", "\\.stories\\.tsx$"] },
    },
    {
      name: "stories-are-for-the-gallery",
      comment: "Stories hold invented people: only the gallery, which is never mounted live, may load them.",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/gallery/", test] },
      to: { path: "\\.stories\\.tsx$" },
    },
    {
      name: "no-circles",
      comment: "Files that load each other have no order. Types may refer to each other.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["require"] } },
    },
    {
      name: "every-import-leads-somewhere",
      comment: "The file it names is not there.",
      severity: "error",
      from: { pathNot: test },
      to: { couldNotResolve: true, path: "^\\..*\\.tsx?\\b" },
    },
  ],
};
