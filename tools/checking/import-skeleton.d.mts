export function writeSkeleton(root: string, skeleton: string): void;
export function importsOf(text: string): string[];
