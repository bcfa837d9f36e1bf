<?php
/**
 * Takes our settings out of the database. Posts keep their text.
 *
 * @package PHT_Widgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

// Another copy of the plugin is at work, with the same settings.
if ( defined( 'PHT_WIDGETS_FILE' ) ) {
	return;
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $pht_site ) {
		delete_blog_option( $pht_site, 'pht_widgets' );
	}
} else {
	delete_option( 'pht_widgets' );
}
