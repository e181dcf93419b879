// Generated from api-spec/usercom/conversations.yaml by `cargo xtask codegen`; do not edit.

//! Talks with users.

use crate::runtime;
use crate::runtime::codec;

/// Begins a conversation with a user.
///
/// `POST /users/{user_id}/conversations/` · [User.com's page](https://apidocs.user.com/conversations/create-conversation.html), read 2026-11-20
///
/// # Unsure
///
/// - `path`: Version 1 had `/conversations/` in its heading and this path in its sample.
/// - `request.user`: An agent here, though it is called so; version 1's sample has assigned_to.
/// - `request.source`: Version 1 requires it and types it text; here it is optional and a number.
/// - `request.source_context`: Text in the table, an object in the sample; we take either.
/// - `status`: Version 1 answers 201 without a body, this page shows one and no status.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::ConversationSource;
/// use generated_client::usercom::conversations::CreateConversation;
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
    /// Starts with what is required; all else is left out until it is set.
    ///
    /// - `user_id`: The `user_id` in the path.
    /// - `content`: The first message, as text or HTML.
    pub fn new(user_id: impl Into<i64>, content: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            content: content.into(),
            user: None,
            source: None,
            source_context: None,
        }
    }

    /// Id of the agent it is from.
    pub fn user(mut self, user: impl Into<i64>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sets `source`.
    pub fn source(mut self, source: impl Into<ConversationSource>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// What you know of the source.
    pub fn source_context(
        mut self,
        source_context: impl Into<serde_json::Value>,
    ) -> Self {
        self.source_context = Some(source_context.into());
        self
    }
}

impl runtime::Endpoint for CreateConversation {
    type Api = super::Usercom;
    type Output = Conversation;
    const OPERATION: &'static runtime::Operation = &runtime::Operation {
        id: "create_conversation",
        method: http::Method::POST,
        path: "/users/{user_id}/conversations/",
        idempotent: false,
    };

    #[inline]
    fn encode(&self, request: &mut runtime::Encoder<'_>) -> Result<(), runtime::Error> {
        request.path(&[&self.user_id])?;
        request.json(self)
    }

    #[inline]
    fn decode(answer: &runtime::Answer) -> Result<Conversation, runtime::Error> {
        answer.json()
    }
}

runtime::send!(CreateConversation -> Conversation);

/// Writes a message in the name of a user.
///
/// `POST /message/send_message_as_user/` · [User.com's page](https://apidocs.user.com/conversations/send-message-as-user.html), read 2026-11-20
///
/// `state` needs `conversation`. `snoozed_to` needs `state`.
///
/// # Unsure
///
/// - `request.user_id`: The table requires it and user_custom_id, the sample sends one.
/// - `request.user_custom_id`: The table requires it and user_id, the sample sends one.
/// - `request.state`: Version 1 requires it.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::conversations::SendMessageAsUser;
/// use generated_client::usercom::UserMessageState;
///
/// SendMessageAsUser::with_user_id("Message sent using API", 926)
///     .conversation(1)
///     .state(UserMessageState::Active)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
    /// Sends `user_id`, not `user_custom_id`; starts with what is required, and all else is left out until it is set.
    ///
    /// - `content`: The message.
    /// - `user_id`: User.com's own id of the user.
    pub fn with_user_id(content: impl Into<String>, user_id: impl Into<i64>) -> Self {
        Self {
            content: content.into(),
            conversation: None,
            user_id: Some(user_id.into()),
            user_custom_id: None,
            state: None,
            snoozed_to: None,
            source: None,
        }
    }

    /// Sends `user_custom_id`, not `user_id`; starts with what is required, and all else is left out until it is set.
    ///
    /// - `content`: The message.
    /// - `user_custom_id`: Your own id of the user.
    pub fn with_user_custom_id(
        content: impl Into<String>,
        user_custom_id: impl Into<String>,
    ) -> Self {
        Self {
            content: content.into(),
            conversation: None,
            user_id: None,
            user_custom_id: Some(user_custom_id.into()),
            state: None,
            snoozed_to: None,
            source: None,
        }
    }

    /// Id of a conversation; left out, it begins one.
    pub fn conversation(mut self, conversation: impl Into<i64>) -> Self {
        self.conversation = Some(conversation.into());
        self
    }

    /// What becomes of the conversation.
    pub fn state(mut self, state: impl Into<UserMessageState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Until when, where `state` is `snoozed`.
    pub fn snoozed_to(mut self, snoozed_to: impl Into<jiff::civil::Date>) -> Self {
        self.snoozed_to = Some(snoozed_to.into());
        self
    }

    /// Where the message came from.
    pub fn source(mut self, source: impl Into<ConversationSource>) -> Self {
        self.source = Some(source.into());
        self
    }
}

impl runtime::Endpoint for SendMessageAsUser {
    type Api = super::Usercom;
    type Output = ();
    const OPERATION: &'static runtime::Operation = &runtime::Operation {
        id: "send_message_as_user",
        method: http::Method::POST,
        path: "/message/send_message_as_user/",
        idempotent: false,
    };

    #[inline]
    fn encode(&self, request: &mut runtime::Encoder<'_>) -> Result<(), runtime::Error> {
        runtime::Rule::needs(
            &[
                ("state", self.state.is_some()),
                ("conversation", self.conversation.is_some()),
            ],
        )?;
        runtime::Rule::needs(
            &[("snoozed_to", self.snoozed_to.is_some()), ("state", self.state.is_some())],
        )?;
        request.json(self)
    }

    #[inline]
    fn decode(answer: &runtime::Answer) -> Result<(), runtime::Error> {
        answer.none()
    }
}

runtime::send!(SendMessageAsUser -> ());

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
    /// A code that this crate does not know; see [`Self::code`].
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
    /// The type is a guess: nothing documents it.
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

/// The values of `state` of `UserMessage`.
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
    /// A value that this crate does not know; see [`Self::as_str`].
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
