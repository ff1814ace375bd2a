-- The plan of the city: versions of the data, what is drawn, streets and addresses.
-- No PostGIS: a box with a GiST index finds what a sheet or a tile covers, the shape itself is WKB in the city's own plane
-- coordinates (x = east, y = north, metres). Old versions stay, so that an issued sheet can be drawn again.
create schema cityplan;

create table cityplan.dataset (
  id         bigint generated always as identity primary key,
  version    text        not null unique check (version ~ '^[a-z0-9-]{1,40}$'),
  title      text        not null,
  source     text        not null,
  licence    text        not null,
  as_of      date        not null,
  crs        text        not null,
  bounds     box         not null,
  boundary   bytea       not null,
  training   boolean     not null,
  active     boolean     not null default false,
  loaded_at  timestamptz not null
);
create unique index dataset_one_active on cityplan.dataset (active) where active;
comment on column cityplan.dataset.boundary is 'the city limits: WKB polygon in the plane coordinates of crs';

create table cityplan.feature (
  id         bigint generated always as identity primary key,
  dataset_id bigint   not null references cityplan.dataset on delete cascade,
  layer      text     not null,
  class      text     not null,
  name       text,
  number     text,
  zoom_min   smallint not null check (zoom_min between 12 and 18),
  extent     box      not null,
  shape      bytea    not null,
  props      jsonb
);
create index feature_extent on cityplan.feature using gist (dataset_id, extent);

create table cityplan.street (
  id         bigint generated always as identity primary key,
  dataset_id bigint not null references cityplan.dataset on delete cascade,
  kind       text   not null,
  name       text   not null,
  old_names  text[] not null default '{}',
  wording    text   not null,
  unique (dataset_id, kind, name)
);
create index street_wording on cityplan.street using gin (wording gin_trgm_ops);
comment on column cityplan.street.wording is 'present and old names, folded as searches are and spelled in ASCII (StreetWords)';

create table cityplan.address (
  id         bigint generated always as identity primary key,
  dataset_id bigint           not null references cityplan.dataset on delete cascade,
  street_id  bigint           not null references cityplan.street on delete cascade,
  number     text             not null,
  folded     text             not null,
  position   point            not null,
  latitude   double precision not null check (latitude between -90 and 90),
  longitude  double precision not null check (longitude between -180 and 180),
  unique (street_id, number)
);
create index address_position on cityplan.address using gist (dataset_id, position);
create index address_number on cityplan.address (street_id, folded text_pattern_ops);
