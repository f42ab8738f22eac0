/** A timeline with links of every kind, pictures, long words and a script that runs from right to left. */
const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';

export function linkedFile(): string {
  return JSON.stringify({
    version: 1,
    title: 'A strike and what came of it',
    language: 'en',
    asOf: '2019-08-20',
    source: { title: 'Harbour news', publisher: 'The Daily Dock', published: '2019-08-20' },
    lanes: [
      { id: 'dock', label: 'Dock' },
      { id: 'owners', label: 'Owners' },
    ],
    events: [
      {
        id: 'wages',
        when: '2019-07-03/2019-07-12',
        title: 'Wages are not paid',
        lane: 'dock',
        summary: `Nothing was paid.\n${'Verylongwordwithoutabreak'.repeat(6)}`,
        place: 'ميناء الإسكندرية',
        actor: 'The owners of the quay',
        tags: ['wages', 'dock'],
        evidence: [],
        links: [
          { to: 'answer', kind: 'cause' },
          { to: 'strike', kind: 'contradicts' },
          { url: `https://example.org/${'a/'.repeat(60)}`, label: 'The whole report' },
        ],
        media: [
          { url: 'https://pictures.example/quay.jpg', alt: 'An empty quay', credit: 'A. Porter' },
          { url: DOT, alt: 'A dot' },
        ],
      },
      {
        id: 'strike',
        when: '2019-07-22',
        title: 'The strike begins',
        lane: 'dock',
        evidence: [],
        links: [{ to: 'wages', kind: 'cause' }],
      },
      {
        id: 'answer',
        when: '2019-07-24',
        title: 'The owners answer',
        lane: 'owners',
        evidence: [],
        links: [{ to: 'strike', kind: 'reply' }],
      },
      { id: 'talks', when: '2019-08', title: 'Talks, some time in August', lane: 'owners', evidence: [] },
    ],
  });
}
