import type { Module } from '../../platform/module';
import { Article } from './article.entity';
import { ArticleResolver, WatchedMatchResolver } from './article.resolver';
import { ArticleCopiesResolver } from './article-copies.resolver';
import { readableArticle } from './article-list.service';
import { ArticleMark } from './article-mark.entity';
import {
  ArticleOwner,
  ArticleRecheck,
  ArticleSource,
  ArticleText,
  ArticleUrl,
  ArticleVersion,
} from './article-parts.entity';
import { ArticleSearchResolver } from './article-search.resolver';
import { ArticleVersionResolver } from './article-version.resolver';
import { Burst, SpikeExclusion, SpikeMark } from './burst.entity';
import { BurstResolver } from './burst.resolver';
import { ArticleAttachment, ArticleClip, ArticleShelf, ClipKey } from './clip.entity';
import { ArticleAttachmentResolver, ArticleClipFieldsResolver, ArticleClipResolver } from './clip.resolver';
import { ClipBatch, ClipRow } from './clip-batch.entity';
import { ClipBatchResolver, ClipRowResolver } from './clip-batch.resolver';
import { CopyMove, OutletLine, Shingle, TextRelation } from './copy.entity';
import { ArticleTreeResolver, StoryItemTreeResolver } from './copy-tree.resolver';
import { CoverageResolver } from './coverage.resolver';
import { DupGroup } from './dup-group.entity';
import { Evidence } from './evidence.entity';
import { EvidenceResolver } from './evidence.resolver';
import { closeArchive, evidenceDownload } from './evidence-archive.service';
import { closeExtractor } from './extractor.service';
import { FeedResolver } from './feed.resolver';
import { FetchEvent } from './fetch-event.entity';
import { HostBudget, RobotsFile } from './host-budget.entity';
import { KlipingResolver } from './kliping.resolver';
import { MergeProposal } from './merge-proposal.entity';
import { monitoringDownloads } from './monitoring.downloads';
import { monitoringHooks } from './monitoring.hooks';
import { monitoringJobs } from './monitoring.jobs';
import { monitoringSubscribers } from './monitoring.subscribers';
import { MonitoringReport, MonitoringReportRecipient } from './monitoring-report.entity';
import { MonitoringReportResolver } from './monitoring-report.resolver';
import { OpmlResolver } from './opml.resolver';
import { OutletReading, ReadingTrial } from './outlet-reading.entity';
import { OutletReadingResolver, ReadingTrialResolver } from './outlet-reading.resolver';
import { PlacesResolver } from './places.resolver';
import { ReceivedDelivery, ReceivingAddress } from './receiving-address.entity';
import { ReceivedDeliveryResolver, ReceivingAddressResolver } from './receiving-address.resolver';
import { ResponseMark } from './response-mark.entity';
import { SavedSearch, SavedSearchMatch } from './saved-search.entity';
import { SavedSearchResolver } from './saved-search.resolver';
import { SearchDefault } from './search-default.entity';
import { SearchDefaultResolver } from './search-default.resolver';
import { Source } from './source.entity';
import { FetchEventResolver, SourceResolver } from './source.resolver';
import { SourceHistoryResolver } from './source-history.resolver';
import { SourceMoveResolver } from './source-move.resolver';
import { SourceOutlet } from './source-outlet.entity';
import { Story, StoryMember } from './story.entity';
import { StoryResolver } from './story.resolver';
import { StoryFieldsResolver } from './story-fields.resolver';
import { StoryAct, StoryTerm, TermCount, TermMark } from './story-term.entity';
import { ArticleToneResolver, ToneResolver } from './tone.resolver';
import { ToneLabelRecord } from './tone-label.entity';
import { Topic, TopicVersion } from './topic.entity';
import { TopicResolver, TopicVersionResolver } from './topic.resolver';
import { TopicAlertResolver } from './topic-alert.resolver';
import { DayOutlet, DayTopic, MonthOutlet, MonthTopic, TopicBucket, TopicDay } from './topic-count.entity';
import { ArticleTopic, TopicMatch } from './topic-match.entity';
import { ArticleTopicMatchResolver, ArticleTopicResolver } from './topic-match.resolver';
import { TopicQueryResolver } from './topic-query.resolver';
import { TopicRematch } from './topic-rematch.entity';
import { WatchedMatch, WatchedText } from './watched-text.entity';

/** Sources, articles, evidence, and the texts of the office that articles are compared with. */
export const monitoringModule: Module = {
  name: 'monitoring',
  entities: [
    MonitoringReport,
    MonitoringReportRecipient,
    Source,
    SourceOutlet,
    OutletReading,
    ReadingTrial,
    FetchEvent,
    HostBudget,
    RobotsFile,
    Article,
    ArticleText,
    ArticleUrl,
    ArticleSource,
    ArticleVersion,
    ArticleOwner,
    ArticleRecheck,
    Evidence,
    WatchedText,
    WatchedMatch,
    DupGroup,
    Topic,
    TopicVersion,
    ArticleTopic,
    TopicMatch,
    TopicRematch,
    Story,
    StoryMember,
    Shingle,
    TextRelation,
    OutletLine,
    CopyMove,
    MergeProposal,
    StoryTerm,
    TermCount,
    TermMark,
    StoryAct,
    TopicDay,
    DayTopic,
    DayOutlet,
    MonthTopic,
    MonthOutlet,
    TopicBucket,
    Burst,
    SpikeExclusion,
    SpikeMark,
    ResponseMark,
    ToneLabelRecord,
    ArticleMark,
    ArticleClip,
    ArticleAttachment,
    ArticleShelf,
    ClipKey,
    ClipBatch,
    ClipRow,
    ReceivingAddress,
    ReceivedDelivery,
    SavedSearch,
    SavedSearchMatch,
    SearchDefault,
  ],
  resolvers: [
    TopicResolver,
    TopicVersionResolver,
    TopicAlertResolver,
    TopicQueryResolver,
    ArticleTopicResolver,
    ArticleTopicMatchResolver,
    ArticleSearchResolver,
    SourceResolver,
    FetchEventResolver,
    ArticleResolver,
    WatchedMatchResolver,
    EvidenceResolver,
    ArticleVersionResolver,
    BurstResolver,
    CoverageResolver,
    SourceMoveResolver,
    SourceHistoryResolver,
    OutletReadingResolver,
    ReadingTrialResolver,
    OpmlResolver,
    PlacesResolver,
    StoryResolver,
    StoryFieldsResolver,
    ArticleCopiesResolver,
    ArticleTreeResolver,
    StoryItemTreeResolver,
    ToneResolver,
    ArticleToneResolver,
    KlipingResolver,
    FeedResolver,
    MonitoringReportResolver,
    ArticleClipResolver,
    ArticleClipFieldsResolver,
    ArticleAttachmentResolver,
    ClipBatchResolver,
    ClipRowResolver,
    ReceivingAddressResolver,
    ReceivedDeliveryResolver,
    SavedSearchResolver,
    SearchDefaultResolver,
  ],
  subscribers: monitoringSubscribers,
  jobs: monitoringJobs,
  downloads: monitoringDownloads,
  hooks: monitoringHooks,
  readNode: async (ctx, id) => (/^\d+$/.test(id) ? readableArticle(ctx, id) : null),
  signedFiles: { evidence: evidenceDownload },
  stop: async (app) => {
    await closeExtractor(app);
    await closeArchive(app);
  },
};
