import { t } from '../../lib/i18n';
import { useListParams } from '../../lib/useListParams';
import { Page } from '../../ui/Page';
import { FiltersLeft } from './SearchToTopic';
import { topicOfSearch } from './searchTopic';
import { SEARCH_KEYS } from './searchWords';
import { TopicEditor } from './TopicEditor';

/** The editor of a topic that does not exist yet; a search in the address is where it starts. */
export function NewTopicScreen() {
  const { values } = useListParams(SEARCH_KEYS);
  const { query, left } = topicOfSearch(values);
  return (
    <Page title={t('Topik baru')} subtitle={t('Disimpan sebagai draf sampai diaktifkan')}>
      <FiltersLeft left={left} values={values} />
      <TopicEditor key={query} topic={null} start={query} />
    </Page>
  );
}
