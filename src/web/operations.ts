/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AnnouncementKind =
  | 'CORRECTED'
  | 'LEFT_FILTER'
  | 'PUBLISHED'
  | 'UPDATED'
  | 'WITHDRAWN';

export type ArticleFilter = {
  readonly about?: EntityMatch | null | undefined;
  readonly countries?: ReadonlyArray<string> | null | undefined;
  readonly eventTypes?: ReadonlyArray<EventType> | null | undefined;
  readonly events?: ReadonlyArray<string> | null | undefined;
  readonly languages?: ReadonlyArray<string> | null | undefined;
  readonly maxUrgency?: number | null | undefined;
  readonly organizations?: ReadonlyArray<string> | null | undefined;
  readonly people?: ReadonlyArray<string> | null | undefined;
  readonly publishedAfter?: string | null | undefined;
  readonly publishedBefore?: string | null | undefined;
  readonly search?: string | null | undefined;
  readonly sections?: ReadonlyArray<string> | null | undefined;
  readonly statuses?: ReadonlyArray<ArticleStatus> | null | undefined;
};

export type ArticleOrder =
  | 'NEWEST'
  | 'OLDEST'
  | 'RELEVANCE';

export type ArticleStatus =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'SCHEDULED'
  | 'WITHDRAWN';

export type ConfirmReviewInput = {
  readonly entityId?: string | null | undefined;
  readonly id: string;
  readonly name?: string | null | undefined;
  readonly version: number;
};

export type CorrectArticleInput = {
  readonly about?: ReadonlyArray<string> | null | undefined;
  readonly body?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly canonicalUrl?: string | null | undefined;
  readonly headline?: string | null | undefined;
  readonly id: string;
  readonly imageUrl?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly note: string;
  readonly section?: string | null | undefined;
  readonly sourceName?: string | null | undefined;
  readonly sourceUrl?: string | null | undefined;
  readonly summary?: string | null | undefined;
  readonly urgency?: number | null | undefined;
  readonly version: number;
};

export type CreateArticleInput = {
  readonly about?: ReadonlyArray<string> | null | undefined;
  readonly body?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly canonicalUrl?: string | null | undefined;
  readonly externalId?: string | null | undefined;
  readonly headline: string;
  readonly imageUrl?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly section?: string | null | undefined;
  readonly sourceName?: string | null | undefined;
  readonly sourceUrl?: string | null | undefined;
  readonly summary?: string | null | undefined;
  readonly urgency?: number | null | undefined;
};

export type EntityKind =
  | 'COUNTRY'
  | 'EVENT'
  | 'ORGANIZATION'
  | 'PERSON';

export type EntityMatch = {
  readonly all?: ReadonlyArray<string> | null | undefined;
  readonly any?: ReadonlyArray<string> | null | undefined;
  readonly none?: ReadonlyArray<string> | null | undefined;
};

export type EventStatus =
  | 'CANCELLED'
  | 'HELD'
  | 'PLANNED'
  | 'POSTPONED'
  | 'UNDERWAY';

export type EventType =
  | 'AGREEMENT'
  | 'AID'
  | 'APPEAL'
  | 'COERCION'
  | 'CONCESSION'
  | 'CONFERENCE'
  | 'CONFLICT'
  | 'COOPERATION'
  | 'CRITICISM'
  | 'DEESCALATION'
  | 'DISASTER'
  | 'ECONOMIC'
  | 'ELECTION'
  | 'EXHIBITION'
  | 'MEMBERSHIP'
  | 'MOBILIZATION'
  | 'OTHER'
  | 'POLICY'
  | 'POLITICAL_CHANGE'
  | 'PROTEST'
  | 'REJECTION'
  | 'RELATIONS'
  | 'SANCTION'
  | 'STATEMENT'
  | 'SUMMIT'
  | 'TALKS'
  | 'THREAT'
  | 'VISIT';

export type Interval =
  | 'DAY'
  | 'MONTH'
  | 'WEEK'
  | 'YEAR';

export type PublishArticleInput = {
  readonly at?: string | null | undefined;
  readonly id: string;
  readonly version: number;
};

export type RejectReviewInput = {
  readonly id: string;
  readonly version: number;
};

export type Role =
  | 'ADMIN'
  | 'EDITOR'
  | 'PUBLIC'
  | 'REPORTER';

export type UnscheduleArticleInput = {
  readonly id: string;
  readonly version: number;
};

export type UpdateArticleInput = {
  readonly about?: ReadonlyArray<string> | null | undefined;
  readonly body?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly canonicalUrl?: string | null | undefined;
  readonly headline?: string | null | undefined;
  readonly id: string;
  readonly imageUrl?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly section?: string | null | undefined;
  readonly sourceName?: string | null | undefined;
  readonly sourceUrl?: string | null | undefined;
  readonly summary?: string | null | undefined;
  readonly urgency?: number | null | undefined;
  readonly version: number;
};

export type WithdrawArticleInput = {
  readonly id: string;
  readonly reason: string;
  readonly version: number;
};

export type ArchiveQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  orderBy?: ArticleOrder | null | undefined;
  page?: number | null | undefined;
  by: Interval;
  counts: boolean;
}>;


export type ArchiveQuery = { readonly articles: { readonly totalCount?: number, readonly liveCursor: string, readonly startIndex: number, readonly endIndex: number, readonly pageCount?: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly highlights: ReadonlyArray<{ readonly field: string, readonly text: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node: { readonly id: string, readonly slug: string, readonly headline: string, readonly summary: string, readonly section: string | null, readonly urgency: number, readonly language: string, readonly publishedAt: string | null, readonly countries: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly flag: string }>, readonly people: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }>, readonly facets?: { readonly people: ReadonlyArray<{ readonly count: number, readonly entity:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
         }>, readonly countries: ReadonlyArray<{ readonly count: number, readonly entity:
          | { readonly code: string, readonly flag: string, readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
         }>, readonly organizations: ReadonlyArray<{ readonly count: number, readonly entity:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
         }>, readonly events: ReadonlyArray<{ readonly count: number, readonly entity:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
         }>, readonly sections: ReadonlyArray<{ readonly count: number, readonly term: string }>, readonly timeline: ReadonlyArray<{ readonly start: string, readonly count: number }> } } };

export type SuggestQueryVariables = Exact<{
  prefix: string;
}>;


export type SuggestQuery = { readonly suggest: ReadonlyArray<
    | { readonly __typename: 'Country', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
  > };

export type ArchiveNewsSubscriptionVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
}>;


export type ArchiveNewsSubscription = { readonly announcements: { readonly cursor: string, readonly kind: AnnouncementKind, readonly announcedAt: string, readonly articleId: string, readonly version: number, readonly note: string | null, readonly article: { readonly id: string, readonly slug: string, readonly headline: string, readonly summary: string, readonly section: string | null, readonly urgency: number, readonly language: string, readonly publishedAt: string | null, readonly countries: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly flag: string }>, readonly people: ReadonlyArray<{ readonly slug: string, readonly name: string }> } | null } };

export type NameQueryVariables = Exact<{
  slug: string;
}>;


export type NameQuery = { readonly person: { readonly name: string } | null, readonly country: { readonly name: string } | null, readonly organization: { readonly name: string } | null, readonly event: { readonly name: string } | null };

export type ArticlePageQueryVariables = Exact<{
  slug: string;
}>;


export type ArticlePageQuery = { readonly article: { readonly status: ArticleStatus, readonly byline: string | null, readonly body: string, readonly wordCount: number, readonly imageUrl: string | null, readonly canonicalUrl: string | null, readonly url: string, readonly id: string, readonly slug: string, readonly headline: string, readonly summary: string, readonly section: string | null, readonly urgency: number, readonly language: string, readonly publishedAt: string | null, readonly revisions: ReadonlyArray<{ readonly at: string }>, readonly source: { readonly name: string, readonly url: string | null } | null, readonly corrections: ReadonlyArray<{ readonly note: string, readonly at: string }>, readonly withdrawal: { readonly reason: string | null, readonly at: string } | null, readonly mentions: ReadonlyArray<{ readonly salience: number, readonly entity:
        | { readonly __typename: 'Country', readonly flag: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
       }>, readonly related: ReadonlyArray<{ readonly slug: string, readonly headline: string, readonly publishedAt: string | null, readonly language: string }>, readonly countries: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly flag: string }>, readonly people: ReadonlyArray<{ readonly slug: string, readonly name: string }> } | null };

type About_Country_Fragment = { readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null };

type About_Event_Fragment = { readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null };

type About_Organization_Fragment = { readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null };

type About_Person_Fragment = { readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null };

export type AboutFragment =
  | About_Country_Fragment
  | About_Event_Fragment
  | About_Organization_Fragment
  | About_Person_Fragment
;

type Company_Country_Fragment = { readonly mentionedWith?: ReadonlyArray<{ readonly articles: number, readonly entity:
      | { readonly __typename: 'Country', readonly flag: string, readonly slug: string, readonly name: string }
      | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
     }> };

type Company_Event_Fragment = { readonly mentionedWith?: ReadonlyArray<{ readonly articles: number, readonly entity:
      | { readonly __typename: 'Country', readonly flag: string, readonly slug: string, readonly name: string }
      | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
     }> };

type Company_Organization_Fragment = { readonly mentionedWith?: ReadonlyArray<{ readonly articles: number, readonly entity:
      | { readonly __typename: 'Country', readonly flag: string, readonly slug: string, readonly name: string }
      | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
     }> };

type Company_Person_Fragment = { readonly mentionedWith?: ReadonlyArray<{ readonly articles: number, readonly entity:
      | { readonly __typename: 'Country', readonly flag: string, readonly slug: string, readonly name: string }
      | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
     }> };

export type CompanyFragment =
  | Company_Country_Fragment
  | Company_Event_Fragment
  | Company_Organization_Fragment
  | Company_Person_Fragment
;

export type CoverageFragment = { readonly totalCount?: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly headline: string, readonly summary: string, readonly section: string | null, readonly urgency: number, readonly language: string, readonly publishedAt: string | null, readonly countries: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly flag: string }>, readonly people: ReadonlyArray<{ readonly slug: string, readonly name: string }> }>, readonly facets?: { readonly timeline: ReadonlyArray<{ readonly start: string, readonly count: number }> } };

export type EventLineFragment = { readonly slug: string, readonly name: string, readonly type: EventType, readonly status: EventStatus, readonly startsOn: string | null, readonly endsOn: string | null, readonly place: string | null, readonly country: { readonly slug: string, readonly name: string, readonly flag: string } | null };

export type PersonPageQueryVariables = Exact<{
  slug: string;
  counts: boolean;
}>;


export type PersonPageQuery = { readonly person: { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly country: { readonly slug: string, readonly name: string, readonly flag: string } | null, readonly position: { readonly title: string } | null, readonly positions: ReadonlyArray<{ readonly title: string, readonly startsOn: string | null, readonly endsOn: string | null, readonly country: { readonly slug: string, readonly name: string, readonly flag: string } | null, readonly organization: { readonly slug: string, readonly name: string } | null }>, readonly articles: { readonly totalCount?: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly headline: string, readonly summary: string, readonly section: string | null, readonly urgency: number, readonly language: string, readonly publishedAt: string | null, readonly countries: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly flag: string }>, readonly people: ReadonlyArray<{ readonly slug: string, readonly name: string }> }>, readonly facets?: { readonly timeline: ReadonlyArray<{ readonly start: string, readonly count: number }> } }, readonly mentionedWith?: ReadonlyArray<{ readonly articles: number, readonly entity:
        | { readonly __typename: 'Country', readonly flag: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
       }> } | null };

export type CountryPageQueryVariables = Exact<{
  slug?: string | null | undefined;
  code?: string | null | undefined;
  counts: boolean;
}>;


export type CountryPageQuery = { readonly country: { readonly __typename: 'Country', readonly code: string, readonly code3: string, readonly flag: string, readonly officialName: string, readonly demonyms: ReadonlyArray<string>, readonly capital: string | null, readonly region: string, readonly subregion: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly people: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly position: { readonly title: string } | null }>, readonly organizations: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly acronym: string | null }>, readonly events: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly type: EventType, readonly status: EventStatus, readonly startsOn: string | null, readonly endsOn: string | null, readonly place: string | null, readonly country: { readonly slug: string, readonly name: string, readonly flag: string } | null }> }, readonly articles: { readonly totalCount?: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly headline: string, readonly summary: string, readonly section: string | null, readonly urgency: number, readonly language: string, readonly publishedAt: string | null, readonly countries: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly flag: string }>, readonly people: ReadonlyArray<{ readonly slug: string, readonly name: string }> }>, readonly facets?: { readonly timeline: ReadonlyArray<{ readonly start: string, readonly count: number }> } }, readonly mentionedWith?: ReadonlyArray<{ readonly articles: number, readonly entity:
        | { readonly __typename: 'Country', readonly flag: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
       }> } | null };

export type OrganizationPageQueryVariables = Exact<{
  slug: string;
  counts: boolean;
}>;


export type OrganizationPageQuery = { readonly organization: { readonly __typename: 'Organization', readonly acronym: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly country: { readonly slug: string, readonly name: string, readonly flag: string } | null, readonly members: ReadonlyArray<{ readonly since: string | null, readonly until: string | null, readonly country: { readonly slug: string, readonly name: string, readonly flag: string } }>, readonly events: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly type: EventType, readonly status: EventStatus, readonly startsOn: string | null, readonly endsOn: string | null, readonly place: string | null, readonly country: { readonly slug: string, readonly name: string, readonly flag: string } | null }> }, readonly articles: { readonly totalCount?: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly headline: string, readonly summary: string, readonly section: string | null, readonly urgency: number, readonly language: string, readonly publishedAt: string | null, readonly countries: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly flag: string }>, readonly people: ReadonlyArray<{ readonly slug: string, readonly name: string }> }>, readonly facets?: { readonly timeline: ReadonlyArray<{ readonly start: string, readonly count: number }> } }, readonly mentionedWith?: ReadonlyArray<{ readonly articles: number, readonly entity:
        | { readonly __typename: 'Country', readonly flag: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
       }> } | null };

export type EventPageQueryVariables = Exact<{
  slug: string;
  counts: boolean;
}>;


export type EventPageQuery = { readonly event: { readonly __typename: 'Event', readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly type: EventType, readonly status: EventStatus, readonly startsOn: string | null, readonly endsOn: string | null, readonly place: string | null, readonly participants: ReadonlyArray<{ readonly role: string | null, readonly entity:
        | { readonly __typename: 'Country', readonly flag: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
       }>, readonly articles: { readonly totalCount?: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly headline: string, readonly summary: string, readonly section: string | null, readonly urgency: number, readonly language: string, readonly publishedAt: string | null, readonly countries: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly flag: string }>, readonly people: ReadonlyArray<{ readonly slug: string, readonly name: string }> }>, readonly facets?: { readonly timeline: ReadonlyArray<{ readonly start: string, readonly count: number }> } }, readonly mentionedWith?: ReadonlyArray<{ readonly articles: number, readonly entity:
        | { readonly __typename: 'Country', readonly flag: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
       }>, readonly country: { readonly slug: string, readonly name: string, readonly flag: string } | null } | null };

export type StoryFragment = { readonly id: string, readonly slug: string, readonly headline: string, readonly summary: string, readonly section: string | null, readonly urgency: number, readonly language: string, readonly publishedAt: string | null, readonly countries: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly flag: string }>, readonly people: ReadonlyArray<{ readonly slug: string, readonly name: string }> };

export type DeskViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskViewerQuery = { readonly viewer: { readonly name: string, readonly role: Role } };

export type DeskStoriesQueryVariables = Exact<{
  statuses: ReadonlyArray<ArticleStatus>;
  after?: string | null | undefined;
}>;


export type DeskStoriesQuery = { readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly url: string, readonly headline: string, readonly status: ArticleStatus, readonly version: number, readonly section: string | null, readonly urgency: number, readonly byline: string | null, readonly updatedAt: string, readonly publishedAt: string | null, readonly publishAt: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DeskStoryQueryVariables = Exact<{
  id: string;
}>;


export type DeskStoryQuery = { readonly article: { readonly id: string, readonly slug: string, readonly url: string, readonly status: ArticleStatus, readonly version: number, readonly headline: string, readonly summary: string, readonly byline: string | null, readonly section: string | null, readonly language: string, readonly urgency: number, readonly body: string, readonly imageUrl: string | null, readonly canonicalUrl: string | null, readonly updatedAt: string, readonly publishedAt: string | null, readonly publishAt: string | null, readonly source: { readonly name: string, readonly url: string | null } | null, readonly mentions: ReadonlyArray<{ readonly entity:
        | { readonly __typename: 'Country', readonly flag: string, readonly id: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
       }>, readonly corrections: ReadonlyArray<{ readonly note: string, readonly at: string, readonly toVersion: number }> } | null };

export type DeskStoryFragment = { readonly id: string, readonly slug: string, readonly url: string, readonly status: ArticleStatus, readonly version: number, readonly headline: string, readonly summary: string, readonly byline: string | null, readonly section: string | null, readonly language: string, readonly urgency: number, readonly body: string, readonly imageUrl: string | null, readonly canonicalUrl: string | null, readonly updatedAt: string, readonly publishedAt: string | null, readonly publishAt: string | null, readonly source: { readonly name: string, readonly url: string | null } | null, readonly mentions: ReadonlyArray<{ readonly entity:
      | { readonly __typename: 'Country', readonly flag: string, readonly id: string, readonly slug: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
     }>, readonly corrections: ReadonlyArray<{ readonly note: string, readonly at: string, readonly toVersion: number }> };

type DeskError_ConflictError_Fragment = { readonly currentVersion: number, readonly code: string, readonly message: string };

type DeskError_InvalidInputError_Fragment = { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> };

type DeskError_NotAllowedError_Fragment = { readonly code: string, readonly message: string };

type DeskError_NotFoundError_Fragment = { readonly code: string, readonly message: string };

type DeskError_WrongStateError_Fragment = { readonly code: string, readonly message: string };

export type DeskErrorFragment =
  | DeskError_ConflictError_Fragment
  | DeskError_InvalidInputError_Fragment
  | DeskError_NotAllowedError_Fragment
  | DeskError_NotFoundError_Fragment
  | DeskError_WrongStateError_Fragment
;

export type DeskCreateMutationVariables = Exact<{
  input: CreateArticleInput;
}>;


export type DeskCreateMutation = { readonly outcome:
    | { readonly __typename: 'CreateArticleSuccess', readonly article: { readonly id: string, readonly slug: string, readonly url: string, readonly status: ArticleStatus, readonly version: number, readonly headline: string, readonly summary: string, readonly byline: string | null, readonly section: string | null, readonly language: string, readonly urgency: number, readonly body: string, readonly imageUrl: string | null, readonly canonicalUrl: string | null, readonly updatedAt: string, readonly publishedAt: string | null, readonly publishAt: string | null, readonly source: { readonly name: string, readonly url: string | null } | null, readonly mentions: ReadonlyArray<{ readonly entity:
            | { readonly __typename: 'Country', readonly flag: string, readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
           }>, readonly corrections: ReadonlyArray<{ readonly note: string, readonly at: string, readonly toVersion: number }> } }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotAllowedError', readonly code: string, readonly message: string }
   };

export type DeskUpdateMutationVariables = Exact<{
  input: UpdateArticleInput;
}>;


export type DeskUpdateMutation = { readonly outcome:
    | { readonly __typename: 'ConflictError', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotAllowedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'UpdateArticleSuccess', readonly article: { readonly id: string, readonly slug: string, readonly url: string, readonly status: ArticleStatus, readonly version: number, readonly headline: string, readonly summary: string, readonly byline: string | null, readonly section: string | null, readonly language: string, readonly urgency: number, readonly body: string, readonly imageUrl: string | null, readonly canonicalUrl: string | null, readonly updatedAt: string, readonly publishedAt: string | null, readonly publishAt: string | null, readonly source: { readonly name: string, readonly url: string | null } | null, readonly mentions: ReadonlyArray<{ readonly entity:
            | { readonly __typename: 'Country', readonly flag: string, readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
           }>, readonly corrections: ReadonlyArray<{ readonly note: string, readonly at: string, readonly toVersion: number }> } }
    | { readonly __typename: 'WrongStateError', readonly code: string, readonly message: string }
   };

export type DeskPublishMutationVariables = Exact<{
  input: PublishArticleInput;
}>;


export type DeskPublishMutation = { readonly outcome:
    | { readonly __typename: 'ConflictError', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotAllowedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'PublishArticleSuccess', readonly article: { readonly id: string, readonly slug: string, readonly url: string, readonly status: ArticleStatus, readonly version: number, readonly headline: string, readonly summary: string, readonly byline: string | null, readonly section: string | null, readonly language: string, readonly urgency: number, readonly body: string, readonly imageUrl: string | null, readonly canonicalUrl: string | null, readonly updatedAt: string, readonly publishedAt: string | null, readonly publishAt: string | null, readonly source: { readonly name: string, readonly url: string | null } | null, readonly mentions: ReadonlyArray<{ readonly entity:
            | { readonly __typename: 'Country', readonly flag: string, readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
           }>, readonly corrections: ReadonlyArray<{ readonly note: string, readonly at: string, readonly toVersion: number }> } }
    | { readonly __typename: 'WrongStateError', readonly code: string, readonly message: string }
   };

export type DeskUnscheduleMutationVariables = Exact<{
  input: UnscheduleArticleInput;
}>;


export type DeskUnscheduleMutation = { readonly outcome:
    | { readonly __typename: 'ConflictError', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotAllowedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'UnscheduleArticleSuccess', readonly article: { readonly id: string, readonly slug: string, readonly url: string, readonly status: ArticleStatus, readonly version: number, readonly headline: string, readonly summary: string, readonly byline: string | null, readonly section: string | null, readonly language: string, readonly urgency: number, readonly body: string, readonly imageUrl: string | null, readonly canonicalUrl: string | null, readonly updatedAt: string, readonly publishedAt: string | null, readonly publishAt: string | null, readonly source: { readonly name: string, readonly url: string | null } | null, readonly mentions: ReadonlyArray<{ readonly entity:
            | { readonly __typename: 'Country', readonly flag: string, readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
           }>, readonly corrections: ReadonlyArray<{ readonly note: string, readonly at: string, readonly toVersion: number }> } }
    | { readonly __typename: 'WrongStateError', readonly code: string, readonly message: string }
   };

export type DeskCorrectMutationVariables = Exact<{
  input: CorrectArticleInput;
}>;


export type DeskCorrectMutation = { readonly outcome:
    | { readonly __typename: 'ConflictError', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'CorrectArticleSuccess', readonly article: { readonly id: string, readonly slug: string, readonly url: string, readonly status: ArticleStatus, readonly version: number, readonly headline: string, readonly summary: string, readonly byline: string | null, readonly section: string | null, readonly language: string, readonly urgency: number, readonly body: string, readonly imageUrl: string | null, readonly canonicalUrl: string | null, readonly updatedAt: string, readonly publishedAt: string | null, readonly publishAt: string | null, readonly source: { readonly name: string, readonly url: string | null } | null, readonly mentions: ReadonlyArray<{ readonly entity:
            | { readonly __typename: 'Country', readonly flag: string, readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
           }>, readonly corrections: ReadonlyArray<{ readonly note: string, readonly at: string, readonly toVersion: number }> } }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotAllowedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongStateError', readonly code: string, readonly message: string }
   };

export type DeskWithdrawMutationVariables = Exact<{
  input: WithdrawArticleInput;
}>;


export type DeskWithdrawMutation = { readonly outcome:
    | { readonly __typename: 'ConflictError', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotAllowedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'WithdrawArticleSuccess', readonly article: { readonly id: string, readonly slug: string, readonly url: string, readonly status: ArticleStatus, readonly version: number, readonly headline: string, readonly summary: string, readonly byline: string | null, readonly section: string | null, readonly language: string, readonly urgency: number, readonly body: string, readonly imageUrl: string | null, readonly canonicalUrl: string | null, readonly updatedAt: string, readonly publishedAt: string | null, readonly publishAt: string | null, readonly source: { readonly name: string, readonly url: string | null } | null, readonly mentions: ReadonlyArray<{ readonly entity:
            | { readonly __typename: 'Country', readonly flag: string, readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
           }>, readonly corrections: ReadonlyArray<{ readonly note: string, readonly at: string, readonly toVersion: number }> } }
    | { readonly __typename: 'WrongStateError', readonly code: string, readonly message: string }
   };

export type DeskHistoryQueryVariables = Exact<{
  id: string;
}>;


export type DeskHistoryQuery = { readonly article: { readonly revisions: ReadonlyArray<{ readonly version: number, readonly at: string, readonly editor: string | null, readonly note: string | null, readonly headline: string, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }> } | null };

export type DeskReviewQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DeskReviewQuery = { readonly reviewQueue: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly kind: EntityKind, readonly name: string, readonly confidence: number, readonly evidence: string, readonly storyCount: number, readonly entity:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly stories: ReadonlyArray<{ readonly excerpt: string, readonly article: { readonly id: string, readonly headline: string, readonly status: ArticleStatus, readonly publishAt: string | null } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DeskConfirmReviewMutationVariables = Exact<{
  input: ConfirmReviewInput;
}>;


export type DeskConfirmReviewMutation = { readonly outcome:
    | { readonly __typename: 'ConfirmReviewSuccess', readonly item: { readonly id: string } }
    | { readonly __typename: 'ConflictError', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotAllowedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type DeskRejectReviewMutationVariables = Exact<{
  input: RejectReviewInput;
}>;


export type DeskRejectReviewMutation = { readonly outcome:
    | { readonly __typename: 'ConflictError', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'RejectReviewSuccess', readonly item: { readonly id: string } }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AboutFragmentDoc = new TypedDocumentString(`
    fragment About on Entity {
  slug
  name
  aliases
  description
}
    `, {"fragmentName":"About"}) as unknown as TypedDocumentString<AboutFragment, unknown>;
export const CompanyFragmentDoc = new TypedDocumentString(`
    fragment Company on Entity {
  mentionedWith(first: 12) @include(if: $counts) {
    articles
    entity {
      __typename
      slug
      name
      ... on Country {
        flag
      }
    }
  }
}
    `, {"fragmentName":"Company"}) as unknown as TypedDocumentString<CompanyFragment, unknown>;
export const StoryFragmentDoc = new TypedDocumentString(`
    fragment Story on Article {
  id
  slug
  headline
  summary
  section
  urgency
  language
  publishedAt
  countries {
    slug
    name
    flag
  }
  people {
    slug
    name
  }
}
    `, {"fragmentName":"Story"}) as unknown as TypedDocumentString<StoryFragment, unknown>;
export const CoverageFragmentDoc = new TypedDocumentString(`
    fragment Coverage on ArticleConnection {
  totalCount @include(if: $counts)
  nodes {
    ...Story
  }
  facets @include(if: $counts) {
    timeline(by: MONTH) {
      start
      count
    }
  }
}
    fragment Story on Article {
  id
  slug
  headline
  summary
  section
  urgency
  language
  publishedAt
  countries {
    slug
    name
    flag
  }
  people {
    slug
    name
  }
}`, {"fragmentName":"Coverage"}) as unknown as TypedDocumentString<CoverageFragment, unknown>;
export const EventLineFragmentDoc = new TypedDocumentString(`
    fragment EventLine on Event {
  slug
  name
  type
  status
  startsOn
  endsOn
  place
  country {
    slug
    name
    flag
  }
}
    `, {"fragmentName":"EventLine"}) as unknown as TypedDocumentString<EventLineFragment, unknown>;
export const DeskStoryFragmentDoc = new TypedDocumentString(`
    fragment DeskStory on Article {
  id
  slug
  url
  status
  version
  headline
  summary
  byline
  section
  language
  urgency
  body
  imageUrl
  canonicalUrl
  source {
    name
    url
  }
  updatedAt
  publishedAt
  publishAt
  mentions {
    entity {
      __typename
      id
      slug
      name
      ... on Country {
        flag
      }
    }
  }
  corrections {
    note
    at
    toVersion
  }
}
    `, {"fragmentName":"DeskStory"}) as unknown as TypedDocumentString<DeskStoryFragment, unknown>;
export const DeskErrorFragmentDoc = new TypedDocumentString(`
    fragment DeskError on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
  ... on ConflictError {
    currentVersion
  }
}
    `, {"fragmentName":"DeskError"}) as unknown as TypedDocumentString<DeskErrorFragment, unknown>;
export const ArchiveDocument = new TypedDocumentString(`
    query Archive($filter: ArticleFilter, $orderBy: ArticleOrder, $page: Int, $by: Interval!, $counts: Boolean!) {
  articles(filter: $filter, orderBy: $orderBy, first: 20, page: $page) {
    totalCount @include(if: $counts)
    pageInfo {
      hasNextPage
    }
    liveCursor
    startIndex
    endIndex
    pageCount @include(if: $counts)
    edges {
      highlights {
        field
        text
        ranges {
          start
          end
        }
      }
      node {
        ...Story
      }
    }
    facets @include(if: $counts) {
      people(first: 8) {
        count
        entity {
          slug
          name
        }
      }
      countries(first: 8) {
        count
        entity {
          slug
          name
          ... on Country {
            code
            flag
          }
        }
      }
      organizations(first: 8) {
        count
        entity {
          slug
          name
        }
      }
      events(first: 8) {
        count
        entity {
          slug
          name
        }
      }
      sections(first: 8) {
        count
        term
      }
      timeline(by: $by) {
        start
        count
      }
    }
  }
}
    fragment Story on Article {
  id
  slug
  headline
  summary
  section
  urgency
  language
  publishedAt
  countries {
    slug
    name
    flag
  }
  people {
    slug
    name
  }
}`) as unknown as TypedDocumentString<ArchiveQuery, ArchiveQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($prefix: String!) {
  suggest(prefix: $prefix, first: 6) {
    __typename
    slug
    name
  }
}
    `) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const ArchiveNewsDocument = new TypedDocumentString(`
    subscription ArchiveNews($filter: ArticleFilter, $after: String, $last: Int) {
  announcements(filter: $filter, after: $after, last: $last) {
    cursor
    kind
    announcedAt
    articleId
    version
    note
    article {
      ...Story
    }
  }
}
    fragment Story on Article {
  id
  slug
  headline
  summary
  section
  urgency
  language
  publishedAt
  countries {
    slug
    name
    flag
  }
  people {
    slug
    name
  }
}`) as unknown as TypedDocumentString<ArchiveNewsSubscription, ArchiveNewsSubscriptionVariables>;
export const NameDocument = new TypedDocumentString(`
    query Name($slug: String!) {
  person(slug: $slug) {
    name
  }
  country(slug: $slug) {
    name
  }
  organization(slug: $slug) {
    name
  }
  event(slug: $slug) {
    name
  }
}
    `) as unknown as TypedDocumentString<NameQuery, NameQueryVariables>;
export const ArticlePageDocument = new TypedDocumentString(`
    query ArticlePage($slug: String!) {
  article(slug: $slug) {
    ...Story
    status
    byline
    body
    wordCount
    imageUrl
    canonicalUrl
    url
    revisions {
      at
    }
    source {
      name
      url
    }
    corrections {
      note
      at
    }
    withdrawal {
      reason
      at
    }
    mentions {
      salience
      entity {
        __typename
        slug
        name
        ... on Country {
          flag
        }
      }
    }
    related(first: 5) {
      slug
      headline
      publishedAt
      language
    }
  }
}
    fragment Story on Article {
  id
  slug
  headline
  summary
  section
  urgency
  language
  publishedAt
  countries {
    slug
    name
    flag
  }
  people {
    slug
    name
  }
}`) as unknown as TypedDocumentString<ArticlePageQuery, ArticlePageQueryVariables>;
export const PersonPageDocument = new TypedDocumentString(`
    query PersonPage($slug: String!, $counts: Boolean!) {
  person(slug: $slug) {
    __typename
    ...About
    ...Company
    country {
      slug
      name
      flag
    }
    position {
      title
    }
    positions {
      title
      startsOn
      endsOn
      country {
        slug
        name
        flag
      }
      organization {
        slug
        name
      }
    }
    articles(first: 10) {
      ...Coverage
    }
  }
}
    fragment About on Entity {
  slug
  name
  aliases
  description
}
fragment Company on Entity {
  mentionedWith(first: 12) @include(if: $counts) {
    articles
    entity {
      __typename
      slug
      name
      ... on Country {
        flag
      }
    }
  }
}
fragment Coverage on ArticleConnection {
  totalCount @include(if: $counts)
  nodes {
    ...Story
  }
  facets @include(if: $counts) {
    timeline(by: MONTH) {
      start
      count
    }
  }
}
fragment Story on Article {
  id
  slug
  headline
  summary
  section
  urgency
  language
  publishedAt
  countries {
    slug
    name
    flag
  }
  people {
    slug
    name
  }
}`) as unknown as TypedDocumentString<PersonPageQuery, PersonPageQueryVariables>;
export const CountryPageDocument = new TypedDocumentString(`
    query CountryPage($slug: String, $code: CountryCode, $counts: Boolean!) {
  country(slug: $slug, code: $code) {
    __typename
    ...About
    ...Company
    code
    code3
    flag
    officialName
    demonyms
    capital
    region
    subregion
    people {
      slug
      name
      position {
        title
      }
    }
    organizations {
      slug
      name
      acronym
    }
    events(first: 10) {
      nodes {
        ...EventLine
      }
    }
    articles(first: 10) {
      ...Coverage
    }
  }
}
    fragment About on Entity {
  slug
  name
  aliases
  description
}
fragment Company on Entity {
  mentionedWith(first: 12) @include(if: $counts) {
    articles
    entity {
      __typename
      slug
      name
      ... on Country {
        flag
      }
    }
  }
}
fragment Coverage on ArticleConnection {
  totalCount @include(if: $counts)
  nodes {
    ...Story
  }
  facets @include(if: $counts) {
    timeline(by: MONTH) {
      start
      count
    }
  }
}
fragment EventLine on Event {
  slug
  name
  type
  status
  startsOn
  endsOn
  place
  country {
    slug
    name
    flag
  }
}
fragment Story on Article {
  id
  slug
  headline
  summary
  section
  urgency
  language
  publishedAt
  countries {
    slug
    name
    flag
  }
  people {
    slug
    name
  }
}`) as unknown as TypedDocumentString<CountryPageQuery, CountryPageQueryVariables>;
export const OrganizationPageDocument = new TypedDocumentString(`
    query OrganizationPage($slug: String!, $counts: Boolean!) {
  organization(slug: $slug) {
    __typename
    ...About
    ...Company
    acronym
    country {
      slug
      name
      flag
    }
    members {
      since
      until
      country {
        slug
        name
        flag
      }
    }
    events(first: 10) {
      nodes {
        ...EventLine
      }
    }
    articles(first: 10) {
      ...Coverage
    }
  }
}
    fragment About on Entity {
  slug
  name
  aliases
  description
}
fragment Company on Entity {
  mentionedWith(first: 12) @include(if: $counts) {
    articles
    entity {
      __typename
      slug
      name
      ... on Country {
        flag
      }
    }
  }
}
fragment Coverage on ArticleConnection {
  totalCount @include(if: $counts)
  nodes {
    ...Story
  }
  facets @include(if: $counts) {
    timeline(by: MONTH) {
      start
      count
    }
  }
}
fragment EventLine on Event {
  slug
  name
  type
  status
  startsOn
  endsOn
  place
  country {
    slug
    name
    flag
  }
}
fragment Story on Article {
  id
  slug
  headline
  summary
  section
  urgency
  language
  publishedAt
  countries {
    slug
    name
    flag
  }
  people {
    slug
    name
  }
}`) as unknown as TypedDocumentString<OrganizationPageQuery, OrganizationPageQueryVariables>;
export const EventPageDocument = new TypedDocumentString(`
    query EventPage($slug: String!, $counts: Boolean!) {
  event(slug: $slug) {
    __typename
    ...About
    ...Company
    ...EventLine
    participants {
      role
      entity {
        __typename
        slug
        name
        ... on Country {
          flag
        }
      }
    }
    articles(first: 10) {
      ...Coverage
    }
  }
}
    fragment About on Entity {
  slug
  name
  aliases
  description
}
fragment Company on Entity {
  mentionedWith(first: 12) @include(if: $counts) {
    articles
    entity {
      __typename
      slug
      name
      ... on Country {
        flag
      }
    }
  }
}
fragment Coverage on ArticleConnection {
  totalCount @include(if: $counts)
  nodes {
    ...Story
  }
  facets @include(if: $counts) {
    timeline(by: MONTH) {
      start
      count
    }
  }
}
fragment EventLine on Event {
  slug
  name
  type
  status
  startsOn
  endsOn
  place
  country {
    slug
    name
    flag
  }
}
fragment Story on Article {
  id
  slug
  headline
  summary
  section
  urgency
  language
  publishedAt
  countries {
    slug
    name
    flag
  }
  people {
    slug
    name
  }
}`) as unknown as TypedDocumentString<EventPageQuery, EventPageQueryVariables>;
export const DeskViewerDocument = new TypedDocumentString(`
    query DeskViewer {
  viewer {
    name
    role
  }
}
    `) as unknown as TypedDocumentString<DeskViewerQuery, DeskViewerQueryVariables>;
export const DeskStoriesDocument = new TypedDocumentString(`
    query DeskStories($statuses: [ArticleStatus!]!, $after: String) {
  articles(filter: {statuses: $statuses}, first: 30, after: $after) {
    totalCount
    nodes {
      id
      slug
      url
      headline
      status
      version
      section
      urgency
      byline
      updatedAt
      publishedAt
      publishAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DeskStoriesQuery, DeskStoriesQueryVariables>;
export const DeskStoryDocument = new TypedDocumentString(`
    query DeskStory($id: ID!) {
  article(id: $id) {
    ...DeskStory
  }
}
    fragment DeskStory on Article {
  id
  slug
  url
  status
  version
  headline
  summary
  byline
  section
  language
  urgency
  body
  imageUrl
  canonicalUrl
  source {
    name
    url
  }
  updatedAt
  publishedAt
  publishAt
  mentions {
    entity {
      __typename
      id
      slug
      name
      ... on Country {
        flag
      }
    }
  }
  corrections {
    note
    at
    toVersion
  }
}`) as unknown as TypedDocumentString<DeskStoryQuery, DeskStoryQueryVariables>;
export const DeskCreateDocument = new TypedDocumentString(`
    mutation DeskCreate($input: CreateArticleInput!) {
  outcome: createArticle(input: $input) {
    __typename
    ... on CreateArticleSuccess {
      article {
        ...DeskStory
      }
    }
    ...DeskError
  }
}
    fragment DeskStory on Article {
  id
  slug
  url
  status
  version
  headline
  summary
  byline
  section
  language
  urgency
  body
  imageUrl
  canonicalUrl
  source {
    name
    url
  }
  updatedAt
  publishedAt
  publishAt
  mentions {
    entity {
      __typename
      id
      slug
      name
      ... on Country {
        flag
      }
    }
  }
  corrections {
    note
    at
    toVersion
  }
}
fragment DeskError on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
  ... on ConflictError {
    currentVersion
  }
}`) as unknown as TypedDocumentString<DeskCreateMutation, DeskCreateMutationVariables>;
export const DeskUpdateDocument = new TypedDocumentString(`
    mutation DeskUpdate($input: UpdateArticleInput!) {
  outcome: updateArticle(input: $input) {
    __typename
    ... on UpdateArticleSuccess {
      article {
        ...DeskStory
      }
    }
    ...DeskError
  }
}
    fragment DeskStory on Article {
  id
  slug
  url
  status
  version
  headline
  summary
  byline
  section
  language
  urgency
  body
  imageUrl
  canonicalUrl
  source {
    name
    url
  }
  updatedAt
  publishedAt
  publishAt
  mentions {
    entity {
      __typename
      id
      slug
      name
      ... on Country {
        flag
      }
    }
  }
  corrections {
    note
    at
    toVersion
  }
}
fragment DeskError on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
  ... on ConflictError {
    currentVersion
  }
}`) as unknown as TypedDocumentString<DeskUpdateMutation, DeskUpdateMutationVariables>;
export const DeskPublishDocument = new TypedDocumentString(`
    mutation DeskPublish($input: PublishArticleInput!) {
  outcome: publishArticle(input: $input) {
    __typename
    ... on PublishArticleSuccess {
      article {
        ...DeskStory
      }
    }
    ...DeskError
  }
}
    fragment DeskStory on Article {
  id
  slug
  url
  status
  version
  headline
  summary
  byline
  section
  language
  urgency
  body
  imageUrl
  canonicalUrl
  source {
    name
    url
  }
  updatedAt
  publishedAt
  publishAt
  mentions {
    entity {
      __typename
      id
      slug
      name
      ... on Country {
        flag
      }
    }
  }
  corrections {
    note
    at
    toVersion
  }
}
fragment DeskError on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
  ... on ConflictError {
    currentVersion
  }
}`) as unknown as TypedDocumentString<DeskPublishMutation, DeskPublishMutationVariables>;
export const DeskUnscheduleDocument = new TypedDocumentString(`
    mutation DeskUnschedule($input: UnscheduleArticleInput!) {
  outcome: unscheduleArticle(input: $input) {
    __typename
    ... on UnscheduleArticleSuccess {
      article {
        ...DeskStory
      }
    }
    ...DeskError
  }
}
    fragment DeskStory on Article {
  id
  slug
  url
  status
  version
  headline
  summary
  byline
  section
  language
  urgency
  body
  imageUrl
  canonicalUrl
  source {
    name
    url
  }
  updatedAt
  publishedAt
  publishAt
  mentions {
    entity {
      __typename
      id
      slug
      name
      ... on Country {
        flag
      }
    }
  }
  corrections {
    note
    at
    toVersion
  }
}
fragment DeskError on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
  ... on ConflictError {
    currentVersion
  }
}`) as unknown as TypedDocumentString<DeskUnscheduleMutation, DeskUnscheduleMutationVariables>;
export const DeskCorrectDocument = new TypedDocumentString(`
    mutation DeskCorrect($input: CorrectArticleInput!) {
  outcome: correctArticle(input: $input) {
    __typename
    ... on CorrectArticleSuccess {
      article {
        ...DeskStory
      }
    }
    ...DeskError
  }
}
    fragment DeskStory on Article {
  id
  slug
  url
  status
  version
  headline
  summary
  byline
  section
  language
  urgency
  body
  imageUrl
  canonicalUrl
  source {
    name
    url
  }
  updatedAt
  publishedAt
  publishAt
  mentions {
    entity {
      __typename
      id
      slug
      name
      ... on Country {
        flag
      }
    }
  }
  corrections {
    note
    at
    toVersion
  }
}
fragment DeskError on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
  ... on ConflictError {
    currentVersion
  }
}`) as unknown as TypedDocumentString<DeskCorrectMutation, DeskCorrectMutationVariables>;
export const DeskWithdrawDocument = new TypedDocumentString(`
    mutation DeskWithdraw($input: WithdrawArticleInput!) {
  outcome: withdrawArticle(input: $input) {
    __typename
    ... on WithdrawArticleSuccess {
      article {
        ...DeskStory
      }
    }
    ...DeskError
  }
}
    fragment DeskStory on Article {
  id
  slug
  url
  status
  version
  headline
  summary
  byline
  section
  language
  urgency
  body
  imageUrl
  canonicalUrl
  source {
    name
    url
  }
  updatedAt
  publishedAt
  publishAt
  mentions {
    entity {
      __typename
      id
      slug
      name
      ... on Country {
        flag
      }
    }
  }
  corrections {
    note
    at
    toVersion
  }
}
fragment DeskError on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
  ... on ConflictError {
    currentVersion
  }
}`) as unknown as TypedDocumentString<DeskWithdrawMutation, DeskWithdrawMutationVariables>;
export const DeskHistoryDocument = new TypedDocumentString(`
    query DeskHistory($id: ID!) {
  article(id: $id) {
    revisions {
      version
      at
      editor
      note
      headline
      changes {
        field
        before
        after
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskHistoryQuery, DeskHistoryQueryVariables>;
export const DeskReviewDocument = new TypedDocumentString(`
    query DeskReview($after: String) {
  reviewQueue(first: 30, after: $after) {
    nodes {
      id
      version
      kind
      name
      confidence
      evidence
      storyCount
      entity {
        name
      }
      stories(first: 2) {
        excerpt
        article {
          id
          headline
          status
          publishAt
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DeskReviewQuery, DeskReviewQueryVariables>;
export const DeskConfirmReviewDocument = new TypedDocumentString(`
    mutation DeskConfirmReview($input: ConfirmReviewInput!) {
  outcome: confirmReview(input: $input) {
    __typename
    ... on ConfirmReviewSuccess {
      item {
        id
      }
    }
    ...DeskError
  }
}
    fragment DeskError on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
  ... on ConflictError {
    currentVersion
  }
}`) as unknown as TypedDocumentString<DeskConfirmReviewMutation, DeskConfirmReviewMutationVariables>;
export const DeskRejectReviewDocument = new TypedDocumentString(`
    mutation DeskRejectReview($input: RejectReviewInput!) {
  outcome: rejectReview(input: $input) {
    __typename
    ... on RejectReviewSuccess {
      item {
        id
      }
    }
    ...DeskError
  }
}
    fragment DeskError on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
  ... on ConflictError {
    currentVersion
  }
}`) as unknown as TypedDocumentString<DeskRejectReviewMutation, DeskRejectReviewMutationVariables>;