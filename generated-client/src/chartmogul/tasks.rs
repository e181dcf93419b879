// Generated from api-spec/chartmogul/tasks.yaml by `cargo xtask codegen`; do not edit.

//! What a salesperson has to do for a customer or a contact.

use super::{SubjectIdentifier, SubjectKind};
use crate::runtime;
use crate::runtime::codec;

/// Creates a task.
///
/// `POST /tasks` · [ChartMogul documentation](https://dev.chartmogul.com/reference/tasks/add), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::tasks::CreateTask;
///
/// let task = CreateTask::with_customer_uuid(
///         "Send the offer",
///         "sales@example.com",
///         "2025-05-30T00:00:00Z".parse::<generated_client::DateTime>()?,
///         "cus_0668b1c2-2006-11f0-ad7c-536cb08c2a76",
///     )
///     .completed_at("2025-05-20T00:00:00Z".parse::<generated_client::DateTime>()?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `request.customer_uuid`: The page requires it, while tasks of contacts were recorded in 2026; the newest Go client says that exactly one of the two is required.
/// - `request.associated_object_identifier`: `create`: no page has this call; the newest Go client says that exactly one of this and `customer_uuid` is required.
/// - `response.task_uuid`: Two official clients call it `uuid`, the page and all recordings `task_uuid`.
#[doc(alias = "POST /tasks")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTask {
    #[serde(skip_serializing_if = "Option::is_none")]
    customer_uuid: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    associated_object_identifier: Option<SubjectIdentifier>,
    task_details: String,
    assignee: String,
    due_date: runtime::DateTime,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    completed_at: runtime::Patch<runtime::DateTime>,
}

impl CreateTask {
    /// Creates the request with `customer_uuid` instead of `associated_object_identifier`; optional fields are omitted until set.
    ///
    /// - `task_details`: What is to be done.
    /// - `assignee`: E-mail address of the member of your team who does it.
    /// - `due_date`: When it has to be done.
    /// - `customer_uuid`: The customer it is about, as in `cus_…`.
    pub fn with_customer_uuid(
        task_details: impl Into<String>,
        assignee: impl Into<String>,
        due_date: impl Into<runtime::DateTime>,
        customer_uuid: impl Into<String>,
    ) -> Self {
        Self {
            task_details: task_details.into(),
            assignee: assignee.into(),
            due_date: due_date.into(),
            customer_uuid: Some(customer_uuid.into()),
            associated_object_identifier: None,
            completed_at: runtime::Patch::Unchanged,
        }
    }

    /// Creates the request with `associated_object_identifier` instead of `customer_uuid`; optional fields are omitted until set.
    ///
    /// - `task_details`: What is to be done.
    /// - `assignee`: E-mail address of the member of your team who does it.
    /// - `due_date`: When it has to be done.
    /// - `associated_object_identifier`: What it is about, if not given by `customer_uuid`.
    pub fn with_associated_object_identifier(
        task_details: impl Into<String>,
        assignee: impl Into<String>,
        due_date: impl Into<runtime::DateTime>,
        associated_object_identifier: impl Into<SubjectIdentifier>,
    ) -> Self {
        Self {
            task_details: task_details.into(),
            assignee: assignee.into(),
            due_date: due_date.into(),
            customer_uuid: None,
            associated_object_identifier: Some(associated_object_identifier.into()),
            completed_at: runtime::Patch::Unchanged,
        }
    }
}

runtime::setters! {
    CreateTask;
    /// When it was done; null while it is open.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    completed_at: impl Into<runtime::Patch<runtime::DateTime>> = completed_at.into();
}

runtime::endpoint! {
    super::Chartmogul: CreateTask -> Task;
    "create_task" = POST "/tasks";
    encode(self, request) { request.json(self)?; }
    decode(response) { response.json() }
}

/// Lists tasks.
///
/// `GET /tasks` · [ChartMogul documentation](https://dev.chartmogul.com/reference/tasks/list), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::tasks::ListTasks;
///
/// let mut items = ListTasks::new()
///     .customer_uuid("cus_0668b1c2-2006-11f0-ad7c-536cb08c2a76")
///     .per_page(10)
///     .items(client);
/// while let Some(task) = items.next().await {
///     let task = task?;
///     println!("{task:?}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `query.due_date_on_or_before`: A tool of the vendor sends `estimated_close_date_on_or_before` instead, which belongs to opportunities.
/// - `response.task_uuid`: Two official clients call it `uuid`, the page and all recordings `task_uuid`.
#[doc(alias = "GET /tasks")]
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTasks {
    customer_uuid: Option<String>,
    contact_uuid: Option<String>,
    assignee: Option<String>,
    due_date_on_or_after: Option<runtime::DateTime>,
    due_date_on_or_before: Option<runtime::DateTime>,
    completed: Option<bool>,
    cursor: Option<String>,
    per_page: Option<i64>,
}

impl ListTasks {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ListTasks;
    /// Only tasks for this customer.
    customer_uuid: impl Into<String> = Some(customer_uuid.into());
    /// Only tasks for this contact.
    ///
    /// Not documented; observed on 2026-09-16.
    contact_uuid: impl Into<String> = Some(contact_uuid.into());
    /// Only tasks of this member of your team, by e-mail address.
    assignee: impl Into<String> = Some(assignee.into());
    /// Only tasks due at this time or later.
    due_date_on_or_after: impl Into<runtime::DateTime> = Some(due_date_on_or_after.into());
    /// Only tasks due at this time or earlier.
    ///
    /// Open question: a tool of the vendor sends `estimated_close_date_on_or_before` instead, which belongs to opportunities.
    due_date_on_or_before: impl Into<runtime::DateTime> = Some(due_date_on_or_before.into());
    /// Only tasks that are done, or only those that are not.
    completed: bool = Some(completed);
    /// The cursor returned with an earlier page.
    cursor: impl Into<String> = Some(cursor.into());
    /// The maximum number of items per page.
    per_page: i64 = Some(per_page);
}

runtime::endpoint! {
    super::Chartmogul: ListTasks -> ListTasksPage;
    "list_tasks" = GET "/tasks", idempotent;
    encode(self, request) {
        request.query("customer_uuid", self.customer_uuid.as_ref());
        request.query("contact_uuid", self.contact_uuid.as_ref());
        request.query("assignee", self.assignee.as_ref());
        request.query("due_date_on_or_after", self.due_date_on_or_after.as_ref());
        request.query("due_date_on_or_before", self.due_date_on_or_before.as_ref());
        request.query("completed", self.completed.as_ref());
        request.query("cursor", self.cursor.as_ref());
        request.query("per_page", self.per_page.as_ref());
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListTasks {
    type Item = Task;

    fn next(&self, page: &ListTasksPage) -> Option<Self> {
        if page.has_more == Some(false) {
            return None;
        }
        let next = page.cursor.as_deref()?;
        Some(self.clone().cursor(next))
    }

    fn items(page: ListTasksPage) -> Vec<Task> {
        page.entries
    }
}

runtime::pages!(ListTasks -> Task);

/// One page of [`ListTasks`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListTasksPage {
    /// The items, in the server's order.
    pub entries: Vec<Task>,
    /// The cursor of the next page.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<codec::Next>"
    )]
    pub cursor: Option<String>,
    /// Whether there are more pages.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Bare>>"
    )]
    pub has_more: Option<bool>,
}

/// Gets a task.
///
/// `GET /tasks/{task_uuid}` · [ChartMogul documentation](https://dev.chartmogul.com/reference/tasks/retrieve), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::tasks::GetTask;
///
/// let task = GetTask::new("6c969fee-2179-11f0-8d8c-ef2a5afba642").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `response.task_uuid`: Two official clients call it `uuid`, the page and all recordings `task_uuid`.
#[doc(alias = "GET /tasks/{task_uuid}")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTask {
    task_uuid: String,
}

impl GetTask {
    /// - `task_uuid`: ChartMogul's own id of the task.
    pub fn new(task_uuid: impl Into<String>) -> Self {
        Self {
            task_uuid: task_uuid.into(),
        }
    }
}

runtime::endpoint! {
    super::Chartmogul: GetTask -> Task;
    "get_task" = GET "/tasks/{task_uuid}", idempotent;
    encode(self, request) { request.path(&[&self.task_uuid])?; }
    decode(response) { response.json() }
}

/// Updates a task; omitted fields stay unchanged.
///
/// `PATCH /tasks/{task_uuid}` · [ChartMogul documentation](https://dev.chartmogul.com/reference/tasks/update), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::tasks::UpdateTask;
///
/// let task = UpdateTask::new("06a25846-2006-11f0-ad7d-73c588cd4a17")
///     .task_details("Send the contract")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `status`: A client notes 304 without a body when nothing would change; nobody recorded it, so send at least one field.
/// - `response.task_uuid`: Two official clients call it `uuid`, the page and all recordings `task_uuid`.
#[doc(alias = "PATCH /tasks/{task_uuid}")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateTask {
    #[serde(skip)]
    task_uuid: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    task_details: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assignee: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    due_date: Option<runtime::DateTime>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    completed_at: runtime::Patch<runtime::DateTime>,
}

impl UpdateTask {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `task_uuid`: ChartMogul's own id of the task.
    pub fn new(task_uuid: impl Into<String>) -> Self {
        Self {
            task_uuid: task_uuid.into(),
            task_details: None,
            assignee: None,
            due_date: None,
            completed_at: runtime::Patch::Unchanged,
        }
    }
}

runtime::setters! {
    UpdateTask;
    /// What is to be done.
    ///
    /// At most 255 characters.
    task_details: impl Into<String> = Some(task_details.into());
    /// E-mail address of the member of your team who does it.
    assignee: impl Into<String> = Some(assignee.into());
    /// When it has to be done.
    due_date: impl Into<runtime::DateTime> = Some(due_date.into());
    /// When it was done; null while it is open.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    completed_at: impl Into<runtime::Patch<runtime::DateTime>> = completed_at.into();
}

runtime::endpoint! {
    super::Chartmogul: UpdateTask -> Task;
    "update_task" = PATCH "/tasks/{task_uuid}";
    encode(self, request) {
        request.path(&[&self.task_uuid])?;
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Deletes a task.
///
/// `DELETE /tasks/{task_uuid}` · [ChartMogul documentation](https://dev.chartmogul.com/reference/tasks/delete), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::tasks::DeleteTask;
///
/// DeleteTask::new("06a25846-2006-11f0-ad7d-73c588cd4a17").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `status`: 200 with `{}` until 2025, 202 with a message since 2026.
#[doc(alias = "DELETE /tasks/{task_uuid}")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTask {
    task_uuid: String,
}

impl DeleteTask {
    /// - `task_uuid`: ChartMogul's own id of the task.
    pub fn new(task_uuid: impl Into<String>) -> Self {
        Self {
            task_uuid: task_uuid.into(),
        }
    }
}

runtime::endpoint! {
    super::Chartmogul: DeleteTask -> ();
    "delete_task" = DELETE "/tasks/{task_uuid}", idempotent;
    encode(self, request) { request.path(&[&self.task_uuid])?; }
    decode(response) { response.none() }
}

/// What a salesperson has to do for a customer or a contact.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Task {
    /// The customer it is about; null if it is about a contact.
    pub customer_uuid: Option<String>,
    /// What it is about.
    ///
    /// Not documented; observed on 2026-09-15.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_object: Option<SubjectKind>,
    /// Id of the customer or contact.
    ///
    /// Not documented; observed on 2026-09-15.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_object_uuid: Option<String>,
    /// ChartMogul's own id of the task.
    ///
    /// Open question: two official clients call it `uuid`, the page and all recordings `task_uuid`.
    pub task_uuid: String,
    /// The task's `created_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<runtime::DateTime>,
    /// The task's `updated_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<runtime::DateTime>,
    /// What is to be done.
    ///
    /// At most 255 characters.
    pub task_details: String,
    /// E-mail address of the member of your team who does it.
    pub assignee: String,
    /// When it has to be done.
    pub due_date: runtime::DateTime,
    /// When it was done; null while it is open.
    pub completed_at: Option<runtime::DateTime>,
}
