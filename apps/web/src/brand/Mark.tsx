/** Two threads, crossed twice. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" strokeWidth="3.4" strokeLinecap="round" aria-hidden>
      <path d="M6 4c0 9 20 6 20 12S6 19 6 28" stroke="var(--thread-b)" />
      <path d="M26 4c0 9-20 6-20 12s20 3 20 12" stroke="var(--thread-a)" />
    </svg>
  );
}
