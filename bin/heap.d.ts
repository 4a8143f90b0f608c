export function heapFlags(given?: string): string[]
export const ALLOCATOR: Readonly<Record<string, string>>
