export type BrokenImport = { rule: string; from: string; to: string; because: string };
export function findBrokenImports(
  checkout: string,
  skeleton?: string,
): Promise<{ files: number; broken: BrokenImport[] }>;
