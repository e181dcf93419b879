// Generated from api-spec/usercom/pipelines.yaml by `cargo xtask codegen`; do not edit.

//! Sales pipelines and their stages.

use crate::runtime;
use crate::runtime::codec;

/// Lists pipelines.
///
/// `GET /pipelines/` · [User.com documentation](https://apidocs.user.com/pipelines/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::pipelines::ListPipelines;
///
/// let mut items = ListPipelines::new().items(client);
/// while let Some(pipeline) = items.next().await {
///     let pipeline = pipeline?;
///     println!("{pipeline:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /pipelines/")]
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPipelines {
    page_url: Option<String>,
}

impl ListPipelines {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ListPipelines;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListPipelines -> ListPipelinesPage;
    "list_pipelines" = GET "/pipelines/", idempotent;
    encode(self, request) {
        if let Some(url) = &self.page_url { request.page_url(url)?; }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListPipelines {
    type Item = Pipeline;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListPipelinesPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListPipelinesPage) -> Vec<Pipeline> {
        page.results
    }
}

runtime::pages!(ListPipelines -> Pipeline);

/// One page of [`ListPipelines`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListPipelinesPage {
    /// The items, in the server's order.
    pub results: Vec<Pipeline>,
    /// The URL of the next page.
    #[serde(default, with = "codec::As::<codec::Next>")]
    pub next: Option<String>,
    /// The number of items on all pages.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Bare>>"
    )]
    pub count: Option<i64>,
}

/// Lists the stages of all pipelines.
///
/// `GET /stages/` · [User.com documentation](https://apidocs.user.com/stages/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::pipelines::ListStages;
///
/// let mut items = ListStages::new().items(client);
/// while let Some(stage) = items.next().await {
///     let stage = stage?;
///     println!("{stage:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /stages/")]
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStages {
    page_url: Option<String>,
}

impl ListStages {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ListStages;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListStages -> ListStagesPage;
    "list_stages" = GET "/stages/", idempotent;
    encode(self, request) {
        if let Some(url) = &self.page_url { request.page_url(url)?; }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListStages {
    type Item = Stage;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListStagesPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListStagesPage) -> Vec<Stage> {
        page.results
    }
}

runtime::pages!(ListStages -> Stage);

/// One page of [`ListStages`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListStagesPage {
    /// The items, in the server's order.
    pub results: Vec<Stage>,
    /// The URL of the next page.
    #[serde(default, with = "codec::As::<codec::Next>")]
    pub next: Option<String>,
    /// The number of items on all pages.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Bare>>"
    )]
    pub count: Option<i64>,
}

/// The way that deals of one kind go.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Pipeline {
    /// The pipeline's `id`.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// What the pipeline is called.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// A step of a pipeline.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Stage {
    /// The stage's `id`.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// What the stage is called.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id of its pipeline.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pipeline: Option<i64>,
    /// Its place among the pipeline's stages.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<i64>,
}
