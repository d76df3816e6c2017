namespace Portal.Security;

/// <summary>Nobody is signed in any more: the session or the account was ended. Pages answer by going to the sign-in page.</summary>
public sealed class SignedOutException() : Exception("The session has ended.");
