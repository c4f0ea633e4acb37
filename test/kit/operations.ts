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

export type ArticleStatus =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'SCHEDULED'
  | 'WITHDRAWN';

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

export type EntityMatch = {
  readonly all?: ReadonlyArray<string> | null | undefined;
  readonly any?: ReadonlyArray<string> | null | undefined;
  readonly none?: ReadonlyArray<string> | null | undefined;
};

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

export type PublishArticleInput = {
  readonly at?: string | null | undefined;
  readonly id: string;
  readonly version: number;
};

export type CreateStoryMutationVariables = Exact<{
  input: CreateArticleInput;
}>;


export type CreateStoryMutation = { readonly createArticle:
    | { readonly __typename: 'CreateArticleSuccess', readonly article: { readonly id: string, readonly version: number, readonly slug: string } }
    | { readonly __typename: 'InvalidInputError', readonly message: string }
    | { readonly __typename: 'NotAllowedError', readonly message: string }
   };

export type FollowSubscriptionVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  kinds?: ReadonlyArray<AnnouncementKind> | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
}>;


export type FollowSubscription = { readonly announcements: { readonly cursor: string, readonly kind: AnnouncementKind, readonly version: number, readonly articleId: string, readonly note: string | null, readonly article: { readonly id: string, readonly headline: string, readonly status: ArticleStatus } | null } };

export type PublishStoryMutationVariables = Exact<{
  input: PublishArticleInput;
}>;


export type PublishStoryMutation = { readonly publishArticle:
    | { readonly __typename: 'ConflictError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string }
    | { readonly __typename: 'NotAllowedError', readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly message: string }
    | { readonly __typename: 'PublishArticleSuccess', readonly article: { readonly id: string, readonly version: number, readonly slug: string } }
    | { readonly __typename: 'WrongStateError', readonly message: string }
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

export const CreateStoryDocument = new TypedDocumentString(`
    mutation CreateStory($input: CreateArticleInput!) {
  createArticle(input: $input) {
    __typename
    ... on CreateArticleSuccess {
      article {
        id
        version
        slug
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateStoryMutation, CreateStoryMutationVariables>;
export const FollowDocument = new TypedDocumentString(`
    subscription Follow($filter: ArticleFilter, $kinds: [AnnouncementKind!], $after: String, $last: Int) {
  announcements(filter: $filter, kinds: $kinds, after: $after, last: $last) {
    cursor
    kind
    version
    articleId
    note
    article {
      id
      headline
      status
    }
  }
}
    `) as unknown as TypedDocumentString<FollowSubscription, FollowSubscriptionVariables>;
export const PublishStoryDocument = new TypedDocumentString(`
    mutation PublishStory($input: PublishArticleInput!) {
  publishArticle(input: $input) {
    __typename
    ... on PublishArticleSuccess {
      article {
        id
        version
        slug
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PublishStoryMutation, PublishStoryMutationVariables>;