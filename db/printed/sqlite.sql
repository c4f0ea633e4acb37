CREATE TABLE "alias" (
  "entity_id" integer not null references "entity" ("id"),
  "kind" text not null,
  "rank" integer not null,
  "name" text not null,
  "folded" text not null,
  constraint "alias_key" primary key ("entity_id", "kind", "rank")
) strict, without rowid;
CREATE INDEX "alias_folded" on "alias" ("folded", "entity_id");
CREATE TABLE "announcement" (
  "seq" integer primary key autoincrement,
  "article_id" integer not null references "article" ("id"),
  "version" integer not null,
  "kind" text not null,
  "note" text,
  "announced_at" text not null,
  "before" text,
  "after" text
) strict;
CREATE UNIQUE INDEX "announcement_version" on "announcement" ("article_id", "version");
CREATE TABLE "announcement_entity" (
  "entity_id" integer not null,
  "seq" integer not null,
  constraint "announcement_named" primary key ("entity_id", "seq")
) strict, without rowid;
CREATE TABLE "article" (
  "id" integer primary key autoincrement,
  "slug" text not null,
  "status" text not null,
  "version" integer not null,
  "headline" text not null,
  "summary" text not null,
  "byline" text,
  "section" text,
  "language" text not null,
  "urgency" integer not null,
  "word_count" integer not null,
  "image_url" text,
  "canonical_url" text,
  "source_name" text,
  "source_url" text,
  "created_at" text not null,
  "updated_at" text not null,
  "published_at" text,
  "publish_at" text,
  "sort_at" text not null,
  "created_by" integer references "token" ("id")
) strict;
CREATE INDEX "article_author" on "article" ("created_by", "sort_at", "id");
CREATE INDEX "article_due" on "article" ("publish_at", "id") where "publish_at" is not null;
CREATE INDEX "article_newest" on "article" ("status", "sort_at", "id");
CREATE INDEX "article_section" on "article" ("status", "section", "sort_at", "id");
CREATE UNIQUE INDEX "article_slug" on "article" ("slug");
CREATE TABLE "article_body" (
  "article_id" integer not null references "article" ("id"),
  "body" text not null,
  "text" text not null,
  constraint "article_body_key" primary key ("article_id")
) strict;
CREATE TABLE "article_key" (
  "space" text not null,
  "key" text not null,
  "article_id" integer not null references "article" ("id"),
  "fingerprint" text,
  "version_at" text,
  "version" integer,
  "published_at" text,
  constraint "article_key_key" primary key ("space", "key")
) strict, without rowid;
CREATE INDEX "article_key_article" on "article_key" ("article_id");
CREATE TABLE "audit" (
  "seq" integer primary key autoincrement,
  "at" text not null,
  "actor" text not null,
  "role" text not null,
  "token_id" integer,
  "action" text not null,
  "target_type" text not null,
  "target_id" integer,
  "before" text,
  "after" text,
  "previous" text not null,
  "hash" text not null
) strict;
CREATE INDEX "audit_action" on "audit" ("action", "seq");
CREATE INDEX "audit_actor" on "audit" ("actor", "seq");
CREATE INDEX "audit_target" on "audit" ("target_type", "target_id", "seq");
CREATE TABLE "blocked_alias" (
  "entity_id" integer not null,
  "folded" text not null,
  "name" text not null,
  constraint "blocked_alias_key" primary key ("entity_id", "folded")
) strict, without rowid;
CREATE TABLE "canceled" (
  "space" text not null,
  "key" text not null,
  "said_by" text not null,
  "version_at" text,
  "version" integer,
  "noticed_at" text not null,
  constraint "canceled_key" primary key ("space", "key")
) strict, without rowid;
CREATE TABLE "correction" (
  "article_id" integer not null references "article" ("id"),
  "note" text not null,
  "at" text not null,
  "from_version" integer not null,
  "to_version" integer not null,
  constraint "correction_key" primary key ("article_id", "to_version")
) strict, without rowid;
CREATE TABLE "country" (
  "entity_id" integer not null references "entity" ("id"),
  "code" text not null,
  "code3" text not null,
  "official_name" text not null,
  "capital" text,
  "region" text not null,
  "subregion" text,
  constraint "country_key" primary key ("entity_id")
) strict;
CREATE UNIQUE INDEX "country_code" on "country" ("code");
CREATE UNIQUE INDEX "country_code3" on "country" ("code3");
CREATE TABLE "duplicate" (
  "space" text not null,
  "key" text not null,
  "article_id" integer not null references "article" ("id"),
  "fingerprint" text not null,
  "similarity" integer not null,
  "headline" text not null,
  "source_name" text,
  "url" text,
  "noticed_at" text not null,
  constraint "duplicate_key" primary key ("space", "key")
) strict, without rowid;
CREATE INDEX "duplicate_article" on "duplicate" ("article_id", "noticed_at");
CREATE TABLE "entity" (
  "id" integer primary key autoincrement,
  "kind" text not null,
  "slug" text not null,
  "name" text not null,
  "sort_name" text not null,
  "description" text,
  "version" integer not null,
  "created_at" text not null,
  "updated_at" text not null
) strict;
CREATE INDEX "entity_list" on "entity" ("kind", "sort_name", "id");
CREATE UNIQUE INDEX "entity_slug" on "entity" ("slug");
CREATE TABLE "entity_redirect" (
  "from_id" integer not null,
  "from_slug" text not null,
  "to_id" integer not null references "entity" ("id"),
  "at" text not null,
  constraint "entity_redirect_key" primary key ("from_id")
) strict;
CREATE UNIQUE INDEX "entity_redirect_slug" on "entity_redirect" ("from_slug");
CREATE INDEX "entity_redirect_target" on "entity_redirect" ("to_id");
CREATE TABLE "event" (
  "entity_id" integer not null references "entity" ("id"),
  "type" text not null,
  "status" text not null,
  "starts_on" text not null,
  "ends_on" text,
  "place" text,
  "country_id" integer references "country" ("entity_id"),
  constraint "event_key" primary key ("entity_id")
) strict;
CREATE INDEX "event_country" on "event" ("country_id", "starts_on", "entity_id");
CREATE INDEX "event_list" on "event" ("starts_on", "entity_id");
CREATE TABLE "feed" (
  "id" integer primary key autoincrement,
  "url" text not null,
  "policy" text not null,
  "source_name" text,
  "section" text,
  "language" text,
  "every_ms" integer not null,
  "private_allowed" integer not null,
  "created_at" text not null,
  "paused_at" text,
  "next_at" text not null,
  "claimed_until" text,
  "etag" text,
  "last_modified" text,
  "polled_at" text,
  "failures" integer not null,
  "outcome" text
) strict;
CREATE INDEX "feed_due" on "feed" ("next_at", "id");
CREATE UNIQUE INDEX "feed_url" on "feed" ("url");
CREATE TABLE "index_state" (
  "edition" integer primary key,
  "done_up_to" integer not null,
  "is_whole" integer not null
) strict;
CREATE TABLE "indexed" (
  "docid" integer primary key,
  "article_id" integer not null references "article" ("id"),
  "sort_at" text not null,
  "is_public" integer not null
) strict;
CREATE UNIQUE INDEX "indexed_article" on "indexed" ("article_id");
CREATE INDEX "indexed_order" on "indexed" ("sort_at", "article_id");
CREATE TABLE "membership" (
  "id" integer primary key autoincrement,
  "organization_id" integer not null references "entity" ("id"),
  "country_id" integer not null references "country" ("entity_id"),
  "since" text,
  "until" text
) strict;
CREATE INDEX "membership_country" on "membership" ("country_id", "organization_id");
CREATE INDEX "membership_organization" on "membership" ("organization_id", "country_id");
CREATE TABLE "mention" (
  "article_id" integer not null references "article" ("id"),
  "entity_id" integer not null references "entity" ("id"),
  "kind" text not null,
  "status" text not null,
  "sort_at" text not null,
  "salience" integer not null,
  "count" integer not null,
  "surfaces" text not null,
  "origin" text not null,
  "confidence" integer default 1000 not null,
  "spans" text default '[]' not null,
  constraint "mention_key" primary key ("article_id", "entity_id")
) strict, without rowid;
CREATE INDEX "mention_newest" on "mention" ("entity_id", "status", "sort_at", "article_id");
CREATE TABLE "meta" (
  "key" text not null,
  "value" text not null,
  constraint "meta_key" primary key ("key")
) strict;
CREATE TABLE "near_text" (
  "band" integer not null,
  "article_id" integer not null references "article" ("id"),
  constraint "near_text_key" primary key ("band", "article_id")
) strict, without rowid;
CREATE INDEX "near_text_article" on "near_text" ("article_id");
CREATE TABLE "not_named" (
  "article_id" integer not null references "article" ("id"),
  "entity_id" integer not null,
  "folded" text not null,
  constraint "not_named_key" primary key ("article_id", "entity_id", "folded")
) strict, without rowid;
CREATE INDEX "not_named_entity" on "not_named" ("entity_id");
CREATE TABLE "organization" (
  "entity_id" integer not null references "entity" ("id"),
  "acronym" text,
  "country_id" integer references "country" ("entity_id"),
  constraint "organization_key" primary key ("entity_id")
) strict;
CREATE TABLE "participation" (
  "event_id" integer not null references "entity" ("id"),
  "entity_id" integer not null references "entity" ("id"),
  "rank" integer not null,
  "role" text,
  constraint "participation_key" primary key ("event_id", "entity_id")
) strict, without rowid;
CREATE INDEX "participation_entity" on "participation" ("entity_id", "event_id");
CREATE TABLE "position" (
  "id" integer primary key autoincrement,
  "person_id" integer not null references "entity" ("id"),
  "rank" integer not null,
  "title" text not null,
  "country_id" integer references "country" ("entity_id"),
  "organization_id" integer references "entity" ("id"),
  "starts_on" text,
  "ends_on" text
) strict;
CREATE INDEX "position_country" on "position" ("country_id", "person_id");
CREATE INDEX "position_person" on "position" ("person_id", "rank");
CREATE TABLE "retry" (
  "token_id" integer not null references "token" ("id"),
  "key" text not null,
  "call" integer not null,
  "body" text not null,
  "value" text not null,
  "created_at" text not null,
  constraint "retry_key" primary key ("token_id", "key", "call")
) strict, without rowid;
CREATE INDEX "retry_age" on "retry" ("created_at");
CREATE TABLE "review" (
  "id" integer primary key autoincrement,
  "kind" text not null,
  "name" text not null,
  "folded" text not null,
  "entity_id" integer not null,
  "status" text not null,
  "version" integer not null,
  "confidence" integer not null,
  "evidence" text not null,
  "code" text,
  "event" text,
  "created_at" text not null,
  "decided_at" text,
  "decided_by" text
) strict;
CREATE UNIQUE INDEX "review_named" on "review" ("kind", "folded", "entity_id");
CREATE INDEX "review_status" on "review" ("status", "id");
CREATE TABLE "review_story" (
  "review_id" integer not null references "review" ("id"),
  "article_id" integer not null references "article" ("id"),
  "salience" integer not null,
  "count" integer not null,
  "surfaces" text not null,
  "spans" text not null,
  "origin" text default 'LINKER' not null,
  constraint "review_story_key" primary key ("review_id", "article_id")
) strict, without rowid;
CREATE INDEX "review_story_article" on "review_story" ("article_id");
CREATE TABLE "revision" (
  "article_id" integer not null references "article" ("id"),
  "version" integer not null,
  "at" text not null,
  "status" text not null,
  "editor" text,
  "note" text,
  "snapshot" text not null,
  constraint "revision_key" primary key ("article_id", "version")
) strict;
CREATE VIRTUAL TABLE "search_dark" using fts5(
        terms, content='', contentless_delete=1, detail=full, prefix='3 4', tokenize="ascii tokenchars '^_*+='");
CREATE TABLE 'search_dark_config'(
  k PRIMARY KEY,
  v
) WITHOUT ROWID;
CREATE TABLE 'search_dark_data'(
  id INTEGER PRIMARY KEY,
  block BLOB
);
CREATE TABLE 'search_dark_docsize'(
  id INTEGER PRIMARY KEY,
  sz BLOB,
  origin INTEGER
);
CREATE TABLE 'search_dark_idx'(
  segid,
  term,
  pgno,
  PRIMARY KEY(segid, term)
) WITHOUT ROWID;
CREATE VIRTUAL TABLE "search_public" using fts5(
        terms, content='', contentless_delete=1, detail=full, prefix='3 4', tokenize="ascii tokenchars '^_*+='");
CREATE TABLE 'search_public_config'(
  k PRIMARY KEY,
  v
) WITHOUT ROWID;
CREATE TABLE 'search_public_data'(
  id INTEGER PRIMARY KEY,
  block BLOB
);
CREATE TABLE 'search_public_docsize'(
  id INTEGER PRIMARY KEY,
  sz BLOB,
  origin INTEGER
);
CREATE TABLE 'search_public_idx'(
  segid,
  term,
  pgno,
  PRIMARY KEY(segid, term)
) WITHOUT ROWID;
CREATE TABLE "token" (
  "id" integer primary key autoincrement,
  "hash" text not null,
  "name" text not null,
  "role" text not null,
  "created_at" text not null,
  "expires_at" text,
  "revoked_at" text,
  "last_used_at" text,
  "scopes" text,
  "issued_at" integer
) strict;
CREATE UNIQUE INDEX "token_hash" on "token" ("hash");
CREATE TABLE "unlinked" (
  "article_id" integer not null references "article" ("id"),
  "entity_id" integer not null,
  constraint "unlinked_key" primary key ("article_id", "entity_id")
) strict, without rowid;
CREATE INDEX "unlinked_entity" on "unlinked" ("entity_id");
