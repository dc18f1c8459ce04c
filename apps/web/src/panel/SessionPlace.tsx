/** Where a session is: an address of the web is a link, which tells nothing of the page that it stands on. */
export function SessionPlace({ place }: { place: string }) {
  return (
    <p dir="auto" style={{ overflowWrap: 'anywhere' }}>
      {/^https:\/\/\S+$/.test(place) ? (
        <a href={place} target="_blank" rel="noopener noreferrer">
          {place}
        </a>
      ) : (
        place
      )}
    </p>
  );
}
