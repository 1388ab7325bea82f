import { useState } from 'react';
import type { ArticleChannel, ClipFormInput, SocialPlatform } from '../../gql/graphql';
import { partsOf } from '../../lib/format';
import { t } from '../../lib/i18n';
import { type Action, useAction } from '../../lib/useAction';
import { useNow } from '../../ui/Clock';
import { ClipArticle } from './clipDocument';
import { officeInstant } from './clipWords';

const EMPTY = {
  outletName: '',
  account: '',
  platform: null as string | null,
  title: '',
  text: '',
  url: '',
  author: '',
  edition: '',
  programme: '',
  engagement: null as number | null,
};

export type ClipForm = typeof EMPTY & { channel: string; day: string; time: string };

export interface AddedFile {
  id: string;
  name: string;
}

/** True for posts and messages, which have an account rather than an outlet. */
export const isSpoken = (channel: string): boolean => channel === 'SOCIAL' || channel === 'CHAT';

const given = (text: string): string | null => text.trim() || null;

/** Only what the kind of medium asks for is sent: a change of the kind leaves no hidden rest. */
function inputOf(form: ClipForm, publishedAt: string, files: readonly AddedFile[]): ClipFormInput {
  const { channel } = form;
  const isPost = isSpoken(channel);
  const isBroadcast = channel === 'TV' || channel === 'RADIO';
  return {
    channel: channel as ArticleChannel,
    publishedAt,
    outletName: isPost ? null : given(form.outletName),
    account: isPost ? given(form.account) : null,
    platform: isPost ? (form.platform as SocialPlatform | null) : null,
    title: given(form.title),
    text: given(form.text),
    url: given(form.url),
    author: channel === 'PRINT' ? given(form.author) : null,
    edition: channel === 'PRINT' ? given(form.edition) : null,
    programme: isBroadcast ? given(form.programme) : null,
    engagement: channel === 'SOCIAL' ? form.engagement : null,
    fileIds: files.map(({ id }) => id),
  };
}

/** The form of an item that no machine can fetch: what is typed, its files, and sending it. */
export function useClipForm() {
  const now = partsOf(useNow());
  const fresh = { ...EMPTY, channel: 'PRINT', day: now.day, time: '' };
  const [form, setForm] = useState<ClipForm>(fresh);
  const [files, setFiles] = useState<AddedFile[]>([]);
  const action = useAction(ClipArticle, { done: t('Kliping tersimpan.'), refetch: ['ClipsScreen'] });
  const put = (changes: Partial<ClipForm>) => setForm((before) => ({ ...before, ...changes }));
  const at = officeInstant(form.day, form.time);
  const save = async () => {
    if (!at || action.busy) return;
    if (!(await action.run({ input: { form: inputOf(form, at, files) } }))) return;
    const { channel, day, outletName, platform } = form;
    setForm({ ...fresh, channel, day, outletName, platform });
    setFiles([]);
  };
  const error = (name: string) => action.fieldError('form', name);
  return {
    form,
    put,
    files,
    setFiles,
    action: action as Action<unknown, never>,
    error,
    save,
    isDated: at !== null,
  };
}
