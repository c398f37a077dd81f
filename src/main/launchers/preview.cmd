@echo off
rem Shows a site while it is being worked on. Double-click it, or drop the folder of a site on it.
setlocal EnableExtensions DisableDelayedExpansion
set "PRONGSAI_LAUNCHER=%~nx0"
set "PRONGSAI_DO=preview"
"%~dp0prongsai.cmd" %*
