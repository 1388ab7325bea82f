import { Role } from '../../platform/actor';
import { newId } from '../../platform/ids';
import { testApp } from '../../test/app';
import { FormDraft } from './form-draft.entity';

const KEEP = `mutation ($input: KeepFormDraftInput!) { formDraftKeep(input: $input) {
  formDraft { form content keptAt } errors { code field } } }`;
const DROP =
  'mutation ($input: FormDraftInput!) { formDraftDrop(input: $input) { formDraft { id } errors { code } } }';
const READ = 'query ($form: String!) { formDraft(form: $form) { content keptAt } }';

describe('drafts of forms', () => {
  const app = testApp();
  const budi = () => app.as(Role.COMMUNICATIONS_OFFICER);
  const keep = async (content: string, form = 'pernyataan.baru') =>
    (await budi().run(KEEP, { input: { form, content } })).formDraftKeep;
  const read = async (caller = budi(), form = 'pernyataan.baru') =>
    (await caller.run(READ, { form })).formDraft;

  it('keeps what its owner typed last, shows it to nobody else, and tells no event', async () => {
    app.clock.set('2026-01-05T01:00:00Z');
    await keep('{"title":"Jemb"}');
    app.clock.set('2026-01-05T01:00:20Z');
    expect(await keep('{"title":"Jembatan"}')).toEqual({
      formDraft: {
        form: 'pernyataan.baru',
        content: '{"title":"Jembatan"}',
        keptAt: '2026-01-05T01:00:20.000Z',
      },
      errors: [],
    });

    expect(await read()).toEqual({ content: '{"title":"Jembatan"}', keptAt: '2026-01-05T01:00:20.000Z' });
    expect(await read(budi(), 'pernyataan.lain')).toBeNull();
    expect(await read(app.as(Role.COMMUNICATIONS_OFFICER, { id: newId() }))).toBeNull();
    expect(await read(app.as(Role.SYSTEM_ADMIN))).toBeNull();
    expect(await app.db.query('SELECT name FROM event')).toEqual([]);
  });

  it('refuses what is no JSON or too long, and leaves what was kept', async () => {
    await keep('{"title":"Jembatan"}');

    expect(await keep('{"title":')).toEqual({
      formDraft: null,
      errors: [{ code: 'INVALID_INPUT', field: ['content'] }],
    });
    expect((await keep(JSON.stringify({ body: 'a'.repeat(60_000) }))).errors).toEqual([
      { code: 'INVALID_INPUT', field: ['content'] },
    ]);
    expect(await read()).toMatchObject({ content: '{"title":"Jembatan"}' });
  });

  it('is dropped when the form was saved, at the fifty-first form, or after thirty days', async () => {
    app.clock.set('2026-01-05T01:00:00Z');
    await keep('{}');
    expect(await budi().run(DROP, { input: { form: 'pernyataan.baru' } })).toEqual({
      formDraftDrop: { formDraft: null, errors: [] },
    });
    expect(await read()).toBeNull();

    for (let n = 0; n <= 50; n += 1) {
      app.clock.set(new Date(Date.UTC(2026, 0, 5, 2, n)));
      await keep('{}', `hak-jawab.${n}`);
    }
    expect(await app.db.count(FormDraft)).toBe(50);
    expect(await read(budi(), 'hak-jawab.0')).toBeNull();
    expect(await read(budi(), 'hak-jawab.1')).not.toBeNull();

    await app.at('2026-02-04T02:30:30Z');
    expect(await app.db.count(FormDraft)).toBe(20);
  });
});
