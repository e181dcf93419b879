// Generated from api-spec/usercom/conversations.yaml by `cargo xtask codegen`; do not edit.

//! Talks with users.

use crate::runtime;
use crate::runtime::codec;

/// Begins a conversation with a user.
///
/// `POST /users/{user_id}/conversations/` · [User.com documentation](https://apidocs.user.com/conversations/create-conversation.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::{
///     ConversationSource, conversations::CreateConversation,
/// };
///
/// let conversation = CreateConversation::new(123, "Message sent using API")
///     .user(926)
///     .source(ConversationSource::Email)
///     .source_context(
///         serde_json::from_str::<
///             serde_json::Value,
///         >("{\"name\":\"This is source_context used in API\",\"id\":123}")?,
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `path`: Version 1 had `/conversations/` in its heading and this path in its sample.
/// - `status`: Version 1 returns 201 without a body, this page shows one and no status.
/// - `request.user`: `create`: an agent here, though it is called so; version 1's sample has assigned_to.
/// - `request.source`: `create`: version 1 requires it and types it text; here it is optional and a number.
/// - `request.source_context`: Text in the table, an object in the sample; we take either.
#[doc(alias = "POST /users/{user_id}/conversations/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateConversation {
    #[serde(skip)]
    user_id: i64,
    content: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    user: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<ConversationSource>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source_context: Option<serde_json::Value>,
}

impl CreateConversation {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `user_id`: The `user_id` in the path.
    /// - `content`: The first message, as text or HTML.
    pub fn new(user_id: i64, content: impl Into<String>) -> Self {
        Self {
            user_id,
            content: content.into(),
            user: None,
            source: None,
            source_context: None,
        }
    }
}

runtime::setters! {
    CreateConversation;
    /// Id of the agent it is from.
    ///
    /// Open question: `create`: an agent here, though it is called so; version 1's sample has assigned_to.
    user: i64 = Some(user);
    /// Sets `source`.
    ///
    /// Open question: `create`: version 1 requires it and types it text; here it is optional and a number.
    source: impl Into<ConversationSource> = Some(source.into());
    /// What you know of the source.
    ///
    /// Open question: text in the table, an object in the sample; we take either.
    source_context: impl Into<serde_json::Value> = Some(source_context.into());
}

runtime::endpoint! {
    super::Usercom: CreateConversation -> Conversation;
    "create_conversation" = POST "/users/{user_id}/conversations/";
    encode(self, request) {
        request.path(&[&self.user_id])?;
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Writes a message in the name of a user.
///
/// `POST /message/send_message_as_user/` · [User.com documentation](https://apidocs.user.com/conversations/send-message-as-user.html), as of 2026-11-20
///
/// At least one of `user_id` and `user_custom_id` must be given. `state` needs `conversation`.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::{UserMessageState, conversations::SendMessageAsUser};
///
/// SendMessageAsUser::new("Message sent using API")
///     .conversation(1)
///     .user_id(926)
///     .state(UserMessageState::Active)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `request.user_id`: The table requires it and user_custom_id, the text and the sample take one; at least one it is.
/// - `request.state`: `send_message_as_user`: version 1 requires it, and the conversation too; this page requires the conversation only with a state.
/// - `request.snoozed_to`: The page requires it with the state `snoozed`, and does not forbid it without.
#[doc(alias = "POST /message/send_message_as_user/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendMessageAsUser {
    #[serde(skip_serializing_if = "Option::is_none")]
    conversation: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_custom_id: Option<String>,
    content: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<UserMessageState>,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::As::<Option<codec::Date>>::serialize"
    )]
    snoozed_to: Option<jiff::civil::Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<ConversationSource>,
}

impl SendMessageAsUser {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `content`: The message.
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            conversation: None,
            user_id: None,
            user_custom_id: None,
            state: None,
            snoozed_to: None,
            source: None,
        }
    }
}

runtime::setters! {
    SendMessageAsUser;
    /// Id of a conversation; left out, it begins one.
    conversation: i64 = Some(conversation);
    /// User.com's own id of the user.
    ///
    /// Open question: the table requires it and user_custom_id, the text and the sample take one; at least one it is.
    user_id: i64 = Some(user_id);
    /// Your own id of the user.
    user_custom_id: impl Into<String> = Some(user_custom_id.into());
    /// What becomes of the conversation.
    ///
    /// Open question: `send_message_as_user`: version 1 requires it, and the conversation too; this page requires the conversation only with a state.
    state: impl Into<UserMessageState> = Some(state.into());
    /// Until when, where `state` is `snoozed`.
    ///
    /// Open question: the page requires it with the state `snoozed`, and does not forbid it without.
    snoozed_to: jiff::civil::Date = Some(snoozed_to);
    /// Where the message came from.
    source: impl Into<ConversationSource> = Some(source.into());
}

runtime::endpoint! {
    super::Usercom: SendMessageAsUser -> ();
    "send_message_as_user" = POST "/message/send_message_as_user/";
    encode(self, request) {
        runtime::Rule::at_least_one(
            &[
                ("user_id", self.user_id.is_some()),
                ("user_custom_id", self.user_custom_id.is_some()),
            ],
        )?;
        runtime::Rule::needs(
            &[("state", self.state.is_some()), ("conversation", self.conversation.is_some())],
        )?;
        request.json(self)?;
    }
    decode(response) { response.none() }
}

/// Where a message came from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationSource {
    /// `1`
    Chat,
    /// `2`
    Email,
    /// `3`
    Api,
    /// `4`
    Sms,
    /// `5`
    Slack,
    /// A code that this version of the crate does not know; see [`Self::code`].
    Unrecognized(runtime::UnrecognizedCode),
}

impl runtime::IntEnum for ConversationSource {
    fn code(&self) -> i64 {
        match self {
            Self::Chat => 1,
            Self::Email => 2,
            Self::Api => 3,
            Self::Sms => 4,
            Self::Slack => 5,
            Self::Unrecognized(value) => value.code(),
        }
    }

    fn from_code(code: i64) -> Self {
        match code {
            1 => Self::Chat,
            2 => Self::Email,
            3 => Self::Api,
            4 => Self::Sms,
            5 => Self::Slack,
            _ => Self::Unrecognized(runtime::UnrecognizedCode::new(code)),
        }
    }
}

runtime::int_enum!(ConversationSource);

/// A talk with a user.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Conversation {
    /// The conversation's `id`.
    pub id: i64,
    /// The conversation's `user`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<ConversationUser>,
    /// Whether the talk is still going on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// So far always null.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent: Option<serde_json::Value>,
    /// How many messages it has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messages: Option<i64>,
}

/// The user of a conversation.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ConversationUser {
    /// User.com's own id of the user.
    pub id: i64,
    /// The user's `user_key`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// First and last name.
    pub name: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
}

/// The values of `state` in `UserMessage`.
///
/// What becomes of the conversation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserMessageState {
    /// `snoozed`
    Snoozed,
    /// `close`
    Close,
    /// `active`
    Active,
    /// A value that this version of the crate does not know; see [`Self::as_str`].
    Unrecognized(runtime::Unrecognized),
}

impl runtime::WireEnum for UserMessageState {
    fn as_str(&self) -> &str {
        match self {
            Self::Snoozed => "snoozed",
            Self::Close => "close",
            Self::Active => "active",
            Self::Unrecognized(value) => value.as_str(),
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "snoozed" => Self::Snoozed,
            "close" => Self::Close,
            "active" => Self::Active,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

runtime::wire_enum!(UserMessageState);
