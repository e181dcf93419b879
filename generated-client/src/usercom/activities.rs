// Generated from api-spec/usercom/activities.yaml by `cargo xtask codegen`; do not edit.

//! Meetings, calls and other things to do.

use crate::runtime;
use crate::runtime::codec;

/// Lists all activities, the newest first.
///
/// The API ignores every filter.
///
/// `GET /activities/` · [User.com documentation](https://apidocs.user.com/activities/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::activities::ListActivities;
///
/// let mut items = ListActivities::new().items(client);
/// while let Some(activity) = items.next().await {
///     let activity = activity?;
///     println!("{activity:?}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `response.created_at`, `response.updated_at`: Listed among what is sent, as are updated_at and created_by; surely they are only received.
/// - `response.name`: Required by the table, though the sample is partial.
/// - `response.user_id`: The sample has `person`, the name of version 1.
/// - `response.company_id`: The sample has `company`, the name of version 1.
/// - `response.deal_id`: The sample has `deal`, the name of version 1.
#[doc(alias = "GET /activities/")]
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListActivities {
    page_url: Option<String>,
}

impl ListActivities {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ListActivities;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListActivities -> ListActivitiesPage;
    "list_activities" = GET "/activities/", idempotent;
    encode(self, request) {
        if let Some(url) = &self.page_url { request.page_url(url)?; }
    }
    decode(response) { response.decode() }
}

impl runtime::Paginated for ListActivities {
    type Item = Activity;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListActivitiesPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListActivitiesPage) -> Vec<Activity> {
        page.results
    }
}

runtime::pages!(ListActivities -> Activity);

/// One page of [`ListActivities`] results.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListActivitiesPage {
    /// The items, in the server's order.
    pub results: Vec<Activity>,
    /// The URL of the next page.
    pub next: Option<String>,
    /// The number of items on all pages.
    pub count: Option<i64>,
}

runtime::object!(ListActivitiesPage {
    results: Required = "results",
    next: Nullable<codec::Next> = "next",
    count: Optional<codec::Bare> = "count",
});

/// Creates an activity.
///
/// An attribute of your own that does not exist yet is made.
///
/// `POST /activities/` · [User.com documentation](https://apidocs.user.com/activities/create-activity.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::activities::CreateActivity;
///
/// let activity = CreateActivity::new(
///         25_946,
///         "My new activity",
///         "2017-07-25T14:14:08.612000Z".parse::<generated_client::DateTime>()?,
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `example`: Names of version 1 are replaced.
/// - `request.name`, `response.name`: Required by the table, though the sample is partial.
/// - `request.user_id`, `response.user_id`: The sample has `person`, the name of version 1.
/// - `request.company_id`, `response.company_id`: The sample has `company`, the name of version 1.
/// - `request.deal_id`, `response.deal_id`: The sample has `deal`, the name of version 1.
/// - `request.due_date`: The sample has `datetime`, the name of version 1; the table and running clients have due_date.
/// - `response.created_at`, `response.updated_at`: Listed among what is sent, as are updated_at and created_by; surely they are only received.
#[doc(alias = "POST /activities/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateActivity {
    custom_id: runtime::Patch<String>,
    activity_type: i64,
    name: String,
    description: runtime::Patch<String>,
    assigned_to: runtime::Patch<i64>,
    user_id: runtime::Patch<i64>,
    company_id: runtime::Patch<i64>,
    deal_id: runtime::Patch<i64>,
    done: Option<bool>,
    duration: runtime::Patch<i64>,
    due_date: runtime::DateTime,
    extra: runtime::Map<serde_json::Value>,
}

impl CreateActivity {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `activity_type`: Id of a type, as `list_activity_types` gives it.
    /// - `name`: What is to be done.
    /// - `due_date`: When it is due.
    pub fn new(
        activity_type: i64,
        name: impl Into<String>,
        due_date: impl Into<runtime::DateTime>,
    ) -> Self {
        Self {
            activity_type,
            name: name.into(),
            due_date: due_date.into(),
            custom_id: runtime::Patch::Unchanged,
            description: runtime::Patch::Unchanged,
            assigned_to: runtime::Patch::Unchanged,
            user_id: runtime::Patch::Unchanged,
            company_id: runtime::Patch::Unchanged,
            deal_id: runtime::Patch::Unchanged,
            done: None,
            duration: runtime::Patch::Unchanged,
            extra: runtime::Map::new(),
        }
    }

    /// An attribute of your own, by its standard name.
    ///
    /// Adds one key; [`Self::extra_entries`] sets all of them. The name of a declared field is rejected before anything is sent.
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }

    /// Replaces all keys that [`Self::extra`] set.
    pub fn extra_entries(
        mut self,
        extra: impl Into<runtime::Map<serde_json::Value>>,
    ) -> Self {
        self.extra = extra.into();
        self
    }
}

runtime::setters! {
    CreateActivity;
    /// Your own id of the activity.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    custom_id: impl Into<runtime::Patch<String>> = custom_id.into();
    /// What else there is to say.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    description: impl Into<runtime::Patch<String>> = description.into();
    /// Id of an agent group, or of an agent without one.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    assigned_to: impl Into<runtime::Patch<i64>> = assigned_to.into();
    /// User.com's own id of a user.
    ///
    /// Open question: the sample has `person`, the name of version 1.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    user_id: impl Into<runtime::Patch<i64>> = user_id.into();
    /// User.com's own id of a company.
    ///
    /// Open question: the sample has `company`, the name of version 1.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    company_id: impl Into<runtime::Patch<i64>> = company_id.into();
    /// User.com's own id of a deal.
    ///
    /// Open question: the sample has `deal`, the name of version 1.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    deal_id: impl Into<runtime::Patch<i64>> = deal_id.into();
    /// Whether it is done.
    done: bool = Some(done);
    /// In a unit that is not said; may exceed 32 bits.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    duration: impl Into<runtime::Patch<i64>> = duration.into();
}

runtime::sent!(CreateActivity {
    custom_id: Optional = "custom_id",
    activity_type: Required = "activity_type",
    name: Required = "name",
    description: Optional = "description",
    assigned_to: Optional = "assigned_to",
    user_id: Optional = "user_id",
    company_id: Optional = "company_id",
    deal_id: Optional = "deal_id",
    done: Optional = "done",
    duration: Optional = "duration",
    due_date: Required = "due_date",
    ..extra: Others<codec::Same>
});

runtime::endpoint! {
    super::Usercom: CreateActivity -> Activity;
    "create_activity" = POST "/activities/";
    encode(self, request) { request.body(self)?; }
    decode(response) { response.decode() }
}

/// Changes the fields that are sent and leaves the others alone.
///
/// `PATCH /activities/{id}/` · [User.com documentation](https://apidocs.user.com/activities/update-activity.html), as of 2026-11-20
///
/// Omitted fields of the activity stay unchanged.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::activities::UpdateActivity;
///
/// let activity = UpdateActivity::new(1200)
///     .name("Updated name")
///     .done(true)
///     .done_date("2019-08-24T14:15:22Z".parse::<generated_client::DateTime>()?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `method`: The heading says PATCH, the sample POST; where a heading can be checked against running clients, it wins.
/// - `path`: The table types the id as text; it is a number everywhere else.
/// - `example`: Names of version 1 are replaced.
/// - `request.name`, `response.name`: Required by the table, though the sample is partial.
/// - `request.user_id`, `response.user_id`: The sample has `person`, the name of version 1.
/// - `request.company_id`, `response.company_id`: The sample has `company`, the name of version 1.
/// - `request.deal_id`, `response.deal_id`: The sample has `deal`, the name of version 1.
/// - `request.due_date`: The sample has `datetime`, the name of version 1; the table and running clients have due_date.
/// - `response.created_at`, `response.updated_at`: Listed among what is sent, as are updated_at and created_by; surely they are only received.
#[doc(alias = "PATCH /activities/{id}/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateActivity {
    id: i64,
    custom_id: runtime::Patch<String>,
    activity_type: Option<i64>,
    name: Option<String>,
    description: runtime::Patch<String>,
    assigned_to: runtime::Patch<i64>,
    user_id: runtime::Patch<i64>,
    company_id: runtime::Patch<i64>,
    deal_id: runtime::Patch<i64>,
    done: Option<bool>,
    duration: runtime::Patch<i64>,
    due_date: Option<runtime::DateTime>,
    done_date: runtime::Patch<runtime::DateTime>,
    extra: runtime::Map<serde_json::Value>,
}

impl UpdateActivity {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `id`: User.com's own id of the activity.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            custom_id: runtime::Patch::Unchanged,
            activity_type: None,
            name: None,
            description: runtime::Patch::Unchanged,
            assigned_to: runtime::Patch::Unchanged,
            user_id: runtime::Patch::Unchanged,
            company_id: runtime::Patch::Unchanged,
            deal_id: runtime::Patch::Unchanged,
            done: None,
            duration: runtime::Patch::Unchanged,
            due_date: None,
            done_date: runtime::Patch::Unchanged,
            extra: runtime::Map::new(),
        }
    }

    /// An attribute of your own, by its standard name.
    ///
    /// Adds one key; [`Self::extra_entries`] sets all of them. The name of a declared field is rejected before anything is sent.
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }

    /// Replaces all keys that [`Self::extra`] set.
    pub fn extra_entries(
        mut self,
        extra: impl Into<runtime::Map<serde_json::Value>>,
    ) -> Self {
        self.extra = extra.into();
        self
    }
}

runtime::setters! {
    UpdateActivity;
    /// Your own id of the activity.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    custom_id: impl Into<runtime::Patch<String>> = custom_id.into();
    /// Id of a type, as `list_activity_types` gives it.
    activity_type: i64 = Some(activity_type);
    /// What is to be done.
    ///
    /// Open question: required by the table, though the sample is partial.
    name: impl Into<String> = Some(name.into());
    /// What else there is to say.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    description: impl Into<runtime::Patch<String>> = description.into();
    /// Id of an agent group, or of an agent without one.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    assigned_to: impl Into<runtime::Patch<i64>> = assigned_to.into();
    /// User.com's own id of a user.
    ///
    /// Open question: the sample has `person`, the name of version 1.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    user_id: impl Into<runtime::Patch<i64>> = user_id.into();
    /// User.com's own id of a company.
    ///
    /// Open question: the sample has `company`, the name of version 1.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    company_id: impl Into<runtime::Patch<i64>> = company_id.into();
    /// User.com's own id of a deal.
    ///
    /// Open question: the sample has `deal`, the name of version 1.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    deal_id: impl Into<runtime::Patch<i64>> = deal_id.into();
    /// Whether it is done.
    done: bool = Some(done);
    /// In a unit that is not said; may exceed 32 bits.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    duration: impl Into<runtime::Patch<i64>> = duration.into();
    /// When it is due.
    ///
    /// Open question: the sample has `datetime`, the name of version 1; the table and running clients have due_date.
    due_date: impl Into<runtime::DateTime> = Some(due_date.into());
    /// When it was done.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    done_date: impl Into<runtime::Patch<runtime::DateTime>> = done_date.into();
}

runtime::sent!(UpdateActivity {
    custom_id: Optional = "custom_id",
    activity_type: Optional = "activity_type",
    name: Optional = "name",
    description: Optional = "description",
    assigned_to: Optional = "assigned_to",
    user_id: Optional = "user_id",
    company_id: Optional = "company_id",
    deal_id: Optional = "deal_id",
    done: Optional = "done",
    duration: Optional = "duration",
    due_date: Optional = "due_date",
    done_date: Optional = "done_date",
    ..extra: Others<codec::Same>
});

runtime::endpoint! {
    super::Usercom: UpdateActivity -> Activity;
    "update_activity" = PATCH "/activities/{id}/";
    encode(self, request) {
        request.path(&[&self.id])?;
        request.body(self)?;
    }
    decode(response) { response.decode() }
}

/// Lists the kinds of activities.
///
/// `GET /activity-types/` · [User.com documentation](https://apidocs.user.com/activities/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::activities::ListActivityTypes;
///
/// let mut items = ListActivityTypes::new().items(client);
/// while let Some(activity_type) = items.next().await {
///     let activity_type = activity_type?;
///     println!("{activity_type:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /activity-types/")]
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListActivityTypes {
    page_url: Option<String>,
}

impl ListActivityTypes {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ListActivityTypes;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListActivityTypes -> ListActivityTypesPage;
    "list_activity_types" = GET "/activity-types/", idempotent;
    encode(self, request) {
        if let Some(url) = &self.page_url { request.page_url(url)?; }
    }
    decode(response) { response.decode() }
}

impl runtime::Paginated for ListActivityTypes {
    type Item = ActivityType;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListActivityTypesPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListActivityTypesPage) -> Vec<ActivityType> {
        page.results
    }
}

runtime::pages!(ListActivityTypes -> ActivityType);

/// One page of [`ListActivityTypes`] results.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListActivityTypesPage {
    /// The items, in the server's order.
    pub results: Vec<ActivityType>,
    /// The URL of the next page.
    pub next: Option<String>,
    /// The number of items on all pages.
    pub count: Option<i64>,
}

runtime::object!(ListActivityTypesPage {
    results: Required = "results",
    next: Nullable<codec::Next> = "next",
    count: Optional<codec::Bare> = "count",
});

/// Something to do or done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Activity {
    /// User.com's own id of the activity.
    pub id: i64,
    /// When it is due.
    pub due_date: Option<runtime::DateTime>,
    /// When it was done; null where it is not.
    pub done_date: Option<runtime::DateTime>,
    /// Id of the agent who made it.
    pub created_by: Option<i64>,
    /// The activity's `created_at`.
    ///
    /// Open question: listed among what is sent, as are updated_at and created_by; surely they are only received.
    pub created_at: Option<runtime::DateTime>,
    /// The activity's `updated_at`.
    ///
    /// Open question: listed among what is sent, as are updated_at and created_by; surely they are only received.
    pub updated_at: Option<runtime::DateTime>,
    /// Your own id of the activity.
    pub custom_id: Option<String>,
    /// Id of a type, as `list_activity_types` gives it.
    pub activity_type: i64,
    /// What is to be done.
    ///
    /// Open question: required by the table, though the sample is partial.
    pub name: String,
    /// What else there is to say.
    pub description: Option<String>,
    /// Id of an agent group, or of an agent without one.
    pub assigned_to: Option<i64>,
    /// User.com's own id of a user.
    ///
    /// Open question: the sample has `person`, the name of version 1.
    pub user_id: Option<i64>,
    /// User.com's own id of a company.
    ///
    /// Open question: the sample has `company`, the name of version 1.
    pub company_id: Option<i64>,
    /// User.com's own id of a deal.
    ///
    /// Open question: the sample has `deal`, the name of version 1.
    pub deal_id: Option<i64>,
    /// Whether it is done.
    pub done: Option<bool>,
    /// In a unit that is not said; may exceed 32 bits.
    pub duration: Option<i64>,
    /// An attribute of your own, by its standard name.
    pub extra: runtime::Map<serde_json::Value>,
}

runtime::object!(Activity {
    id: Required = "id",
    due_date: Optional = "due_date",
    done_date: Nullable = "done_date",
    created_by: Optional = "created_by",
    created_at: Optional = "created_at",
    updated_at: Optional = "updated_at",
    custom_id: Nullable = "custom_id",
    activity_type: Required = "activity_type",
    name: Required = "name",
    description: Nullable = "description",
    assigned_to: Nullable = "assigned_to",
    user_id: Nullable = "user_id",
    company_id: Nullable = "company_id",
    deal_id: Nullable = "deal_id",
    done: Optional = "done",
    duration: Nullable = "duration",
    ..extra: Others<codec::Same>
});

/// A kind of activity.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ActivityType {
    /// The activity type's `id`.
    ///
    /// The type is a guess; it is not documented.
    pub id: Option<i64>,
    /// What the kind is called.
    ///
    /// The type is a guess; it is not documented.
    pub name: Option<String>,
    /// Name of its picture.
    ///
    /// The type is a guess; it is not documented.
    pub icon: Option<String>,
}

runtime::object!(ActivityType {
    id: Optional = "id",
    name: Optional = "name",
    icon: Nullable = "icon",
});
